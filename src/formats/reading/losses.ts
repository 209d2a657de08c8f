import type { CausalMap } from '../../model/index.ts'
import { type Content, lossesBeside } from '../contents.ts'
import type { Notice } from '../types.ts'

/** What is told of a map in text that is to be read. */
const TOLD: readonly Content[] = [
  'title',
  'description',
  'author',
  'labels',
  'groups',
  'signs',
  'delays',
  'roles',
  'colours',
  'variableNotes',
  'kinds',
  'units',
  'linkNotes',
  'evidence',
  'loopNames',
  'loopNumbers',
  'declaredTypes',
  'stories',
  'pins',
  'archetypes',
  'locks',
]

/** What text that is to be read leaves out of a map: places and shapes, and what no person reads. */
export function lossesOfReading(map: CausalMap): readonly Notice[] {
  return lossesBeside(map, TOLD)
}
