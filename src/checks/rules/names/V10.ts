import { partOfNames } from '../../names/partOf.ts'
import { SETTLE, type VariableRule } from '../../rule.ts'

/** Abbreviations are explained: others will read this. */
export const V10: VariableRule = {
  id: 'V10',
  group: 'names',
  of: 'variable',
  severity: SETTLE,
  why: 'Other people will read this, and each house has its own short forms.',
  find(variable, { reading, words }) {
    const { name, words: read } = reading(variable)
    if (name === name.toUpperCase()) return null
    const fine = words.own.fine
    const unknown = read
      .flatMap(({ text }) => text.split(/[-/&]/))
      .find((text) => {
        const low = text.toLowerCase()
        if (!/^[A-Z]{2,6}s?$/.test(text)) return false
        const one = text.endsWith('s') ? low.slice(0, -1) : low
        return ![low, one].some((each) => words.has(words.lists.abbreviationsOk, each) || fine.includes(each))
      })
    if (unknown === undefined || isExplained(unknown, variable.note, name)) return null
    return {
      message: `“${unknown}” in “${name}” is not explained. Spell it out, or say in the note what it means.`,
      part: partOfNames(name),
    }
  },
}

/** Whether the note uses it, or the name has it in brackets behind the words that it stands for. */
function isExplained(token: string, note: string, name: string): boolean {
  return note.includes(token) || name.includes(`(${token})`)
}
