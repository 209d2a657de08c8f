import type { LoopFilter } from '../../loops/index.ts'
import { counted } from '../parts/words.ts'

/** One part of a filter that is set, and what takes it away. */
export interface Chip {
  readonly text: string
  readonly without: Partial<LoopFilter>
}

/** The parts of a filter that are set besides types and text, in the order of the form. */
export function chipsOf(filter: LoopFilter, selected: number): readonly Chip[] {
  const { through, delay, from, to, groups, unnamed, eights, independent } = filter
  const chips: Chip[] = []
  const add = (text: string, without: Partial<LoopFilter>) => void chips.push({ text, without })
  if (through !== 'everything') {
    const all = through === 'all' ? 'Through all' : 'Through any'
    const what =
      selected > 0 ? `${all} of ${counted(selected, 'thing')} selected` : `${all} of what is selected`
    add(what, { through: 'everything' })
  }
  if (delay !== 'either') add(delay === 'with' ? 'With a delay' : 'Without delay', { delay: 'either' })
  if (from !== null || to !== null) add(lengthInWords(from, to), { from: null, to: null })
  if (groups !== 'either')
    add(groups === 'inside' ? 'Inside one group' : 'Across groups', { groups: 'either' })
  if (unnamed) add('Not yet named', { unnamed: false })
  if (eights) add('Figures of eight', { eights: false })
  if (independent) add('Independent', { independent: false })
  return chips
}

function lengthInWords(from: number | null, to: number | null): string {
  if (from === null) return `Up to ${counted(to ?? 0, 'link')}`
  if (to === null) return `${counted(from, 'link')} and more`
  return from === to ? counted(from, 'link') : `${from} to ${counted(to, 'link')}`
}
