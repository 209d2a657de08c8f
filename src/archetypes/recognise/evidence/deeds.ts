import type { Cue } from './types.ts'
import type { Witness } from './witness.ts'

/** Words of what people do, and of what befalls them. */
const DONE: readonly Cue[] = [
  'action',
  'quick',
  'help',
  'lasting',
  'improve',
  'invest',
  'support',
  'acting',
  'rule',
]
const BEFALLS: readonly Cue[] = ['slowing', 'limit', 'harm', 'consequence']

const speaks = (cues: ReadonlySet<Cue>, of: readonly Cue[]): boolean => of.some((cue) => cues.has(cue))

/** Whether what stands in a slot is marked as something that people do, or called so and by nothing that befalls them. */
export function isDeed({ name, kind }: Pick<Witness, 'name' | 'kind'>, slot: string): boolean {
  if (kind(slot) === 'action') return true
  const { cues } = name(slot)
  return speaks(cues, DONE) && !speaks(cues, BEFALLS)
}

/** Whether what stands in a slot is a trouble: people suffer it and do not do it. */
export function isTrouble({ name, kind, turned }: Witness, slot: string): boolean {
  const { cues, worth } = name(slot)
  if (kind(slot) === 'action' || (speaks(cues, ['action', 'quick', 'help']) && !speaks(cues, ['harm'])))
    return false
  return worth === (turned.has(slot) ? 1 : -1)
}
