import { fill, lowered, textOf } from '../../names/forms.ts'
import { withoutArticle } from '../../names/head.ts'
import { isFine } from '../../names/masks.ts'
import type { NameWords } from '../../names/prepare.ts'
import type { NameTeller } from '../../names/teller.ts'
import type { Word } from '../../names/types.ts'
import { WARNING } from '../../rule.ts'

/** What is named can rise and fall. */
export const V06: NameTeller = {
  id: 'V06',
  group: 'names',
  severity: WARNING,
  why: 'If it cannot vary it cannot be a cause.',
  tell(reading, words) {
    if (isFine(reading, words)) return null
    const vague = findVague(reading.words, words)
    if (vague === null) return null
    const message = `Can “${reading.name}” go up or down? Say how much or how many of it.`
    const template = words.of(words.lists.vagueLevels, vague)
    return template === undefined
      ? { message }
      : { message, rename: { name: fill(template, lowered(vague)), turn: false } }
  },
}

function findVague(words: readonly Word[], table: NameWords): string | null {
  const { has, lists, own } = table
  const text = ` ${textOf(words).toLowerCase()} `
  const said = own.vague.find((word) => text.includes(` ${word} `))
  if (said !== undefined) return said
  const bare = withoutArticle(words, table)
  const last = bare.at(-1)?.low
  const isShort = bare.length < 4 && !bare.some(({ low }) => has(lists.prepositions, low))
  if (last !== undefined && isShort && has(lists.vagueHeads, last)) return textOf(bare).toLowerCase()
  let rest = bare
  for (;;) {
    const low = textOf(rest).toLowerCase()
    if (has(lists.vague, low) || has(lists.places, low)) return low
    if (rest.length === 1 && has(lists.singleThings, low)) return low
    if (rest.length < 2 || !has(lists.bareAdjectives, rest[0]?.low)) return null
    rest = rest.slice(1)
  }
}
