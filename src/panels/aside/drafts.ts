import { homelessDrafts } from '../../commands/index.ts'
import type { CausalMap } from '../../model/index.ts'
import type { Draft, DraftsState } from '../../store/index.ts'

/** A text that cannot be where it was typed. */
export interface AsideDraft {
  readonly place: string
  readonly draft: Draft
  /** What it was to be, as in "Name of a variable". */
  readonly what: string
}

const WORDS: Readonly<Record<string, string>> = {
  title: 'Name of the map',
  outline: 'Outline',
  quickLine: 'Quick line',
  variables: 'Name of a variable',
  groups: 'Name of a group',
  labels: 'Text of a label',
  loops: 'Name of a loop',
  walk: 'Role of an archetype',
  checks: 'Why something stays as it is',
}

/** Texts that several kinds of things have. */
const FIELDS: Readonly<Record<string, string>> = {
  group: 'Group',
  note: 'Note',
  unit: 'Unit',
  reference: 'Source',
  story: 'Story',
  mentalModel: 'Belief',
}
const THINGS: Readonly<Record<string, string>> = {
  variables: 'a variable',
  links: 'a link',
  loops: 'a loop',
  archetypeNotes: 'an archetype',
}

/** The texts of places that are gone or taken (see `homelessDrafts`), each with what it was to be. `editing` is what is being named on the canvas now. */
export function asideDrafts(
  map: CausalMap,
  drafts: DraftsState['drafts'],
  editing: string,
  isAsked: (place: string) => boolean,
): readonly AsideDraft[] {
  return homelessDrafts(map, drafts, editing, isAsked).map(({ place, draft, kind, field }) => ({
    place,
    draft,
    what: wordsFor(kind, field),
  }))
}

function wordsFor(kind: string, field: string): string {
  const text = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  const thing = Object.hasOwn(THINGS, kind) ? THINGS[kind] : undefined
  if (text === undefined) return (Object.hasOwn(WORDS, kind) ? WORDS[kind] : undefined) ?? 'Text'
  return thing === undefined ? text : `${text} of ${thing}`
}
