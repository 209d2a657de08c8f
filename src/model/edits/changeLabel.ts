import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { CausalMap, Id } from '../map.ts'
import { tidyText } from '../names.ts'

/** Changes the text of a label, cut at 2,000 characters. */
export function changeLabel(map: Draft<CausalMap>, args: { readonly id: Id; readonly text: string }): void {
  const label = recordOf(map.labels, args.id)
  if (label) label.text = tidyText(args.text, LIMITS.name)
}
