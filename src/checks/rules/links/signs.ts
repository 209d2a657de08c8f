import type { Link } from '../../../model/index.ts'
import type { Choice } from '../../types.ts'
import { signOf } from '../telling.ts'

/** What asks for the sign of a link, in the words of which `signsOf` gives the answers. */
export function askSign({ from, to }: { readonly from: string; readonly to: string }): string {
  return `Does a rise in ${from} raise or lower ${to}, other things being equal?`
}

/** The two signs that a link may get, as answers to `askSign`. */
export function signsOf({ id }: Pick<Link, 'id'>): readonly Choice[] {
  return [{ polarity: '+', verb: 'Raises it' } as const, { polarity: '-', verb: 'Lowers it' } as const].map(
    ({ polarity, verb }) => ({
      answer: `${signOf(polarity)} ${verb}`,
      label: `Make the sign ${signOf(polarity)}`,
      changes: [{ kind: 'setPolarity', link: id, polarity }],
    }),
  )
}
