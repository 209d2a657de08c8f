import { type Given, type Meant, POINTING_WORDS, SKELETONS } from '../../archetypes/index.ts'
import type { ById, Variable } from '../../model/index.ts'
import { type ArchetypesAnswer, answerArchetypes, archetypeName } from '../archetypesAnswer.ts'
import { readArguments } from '../arguments.ts'
import { findVariable } from '../findVariable.ts'
import { answerMeant, formOf, type MeantAnswer } from '../meantAnswer.ts'
import { counted, oneLine, printAll } from '../print.ts'
import { readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'

const usage = 'FILE [--json] [--given symptom=NAME,fix=NAME | growing=NAME] [--meant ARCHETYPE[/FORM]]'

/** Names the archetypes in a map and what is nearly one, what fits where somebody points, or what is missing of one that is meant, as text or as JSON. */
export const archetypesVerb: Verb = {
  name: 'archetypes',
  summary: 'Recognises archetypes: which, in which roles, why, and what is missing of one.',
  usage,
  async run(args, io) {
    const options = {
      json: { type: 'boolean' },
      given: { type: 'string' },
      meant: { type: 'string' },
    } as const
    const { file, values } = readArguments(args, options, `sediko archetypes ${usage}`)
    const { map } = await readMap(file, io)
    const given = values.given === undefined ? null : readGiven(values.given, map.variables)
    if (values.meant !== undefined) {
      const answer = answerMeant(map, readMeant(values.meant, given ?? {}))
      if (answer === null) throw new Complaint(`There is no archetype “${oneLine(values.meant)}”.`)
      await printAll(io, values.json ? [`${JSON.stringify(answer)}\n`] : meantAsText(answer))
      return 0
    }
    const answer = answerArchetypes(map, given)
    await printAll(io, values.json ? [`${JSON.stringify(answer)}\n`] : asText(answer))
    return 0
  },
}

/** Names may hold commas: a new part begins where a word and an equals sign follow one. */
function readGiven(text: string, variables: ById<Variable>): Given {
  const words = new Set([
    ...POINTING_WORDS,
    ...SKELETONS.flatMap(({ structure }) => structure.slots.map(({ id }) => id)),
  ])
  const given = new Map<string, string>()
  for (const part of text.split(/,(?=\s*[a-z][a-z0-9_]*\s*=)/)) {
    const [, word = '', name = ''] = /^\s*([a-z][a-z0-9_]*)\s*=\s*(.*\S)\s*$/s.exec(part) ?? []
    if (word === '')
      throw new Complaint(
        `--given takes a role and a variable, as in symptom=NAME,fix=NAME; “${oneLine(part)}” is none.`,
      )
    if (!words.has(word))
      throw new Complaint(
        `--given: no archetype has a role “${word}”; point with ${POINTING_WORDS.join(', ')} or the id of a slot.`,
      )
    if (given.has(word)) throw new Complaint(`--given says twice what ${word} is.`)
    const { id } = findVariable(variables, name)
    if ([...given.values()].includes(id))
      throw new Complaint(`--given: “${oneLine(name)}” cannot play two roles.`)
    given.set(word, id)
  }
  return Object.fromEntries(given)
}

/** An archetype by id, with the form behind a stroke where that is not the standard one; what is given must be roles of it. */
function readMeant(text: string, given: Given): Meant {
  const [archetype = '', structure = 'standard'] = text.trim().split('/')
  const form = formOf({ archetype, structure })
  if (form === undefined) {
    const forms = SKELETONS.filter((one) => one.archetype === archetype).map((one) => one.structure.id)
    const known = forms.length > 0 ? forms : [...new Set(SKELETONS.map((one) => one.archetype))]
    const what =
      forms.length > 0
        ? `no form “${oneLine(structure)}” of ${archetype}`
        : `no archetype “${oneLine(archetype)}”`
    throw new Complaint(`--meant: there is ${what}; there are ${known.join(', ')}.`)
  }
  for (const slot of Object.keys(given)) {
    if (!form.slots.some(({ id }) => id === slot))
      throw new Complaint(
        `--given: ${archetype} has no role “${slot}”; its roles are ${form.slots.map(({ id }) => id).join(', ')}.`,
      )
  }
  return { archetype, structure, given }
}

function* meantAsText(answer: MeantAnswer): Generator<string> {
  yield `${archetypeName(answer.archetype)}: ${oneLine(answer.told)}\n\nRoles:\n`
  for (const [slot, name] of Object.entries(answer.slots))
    yield `   ${slot}: ${oneLine(name)}${answer.inverted.includes(slot) ? ' (its opposite)' : ''}\n`
  for (const slot of answer.open) yield `   ${slot}: no variable yet\n`
  yield '\nLinks:\n'
  for (const { state, told } of answer.links) yield `   ${state}: ${oneLine(told)}\n`
  if (!answer.complete) yield '\nNot everything was looked through: the map is too large for that.\n'
}

function* asText({ said, matches, nearMisses, complete }: ArchetypesAnswer): Generator<string> {
  for (const { archetype, slots } of said) {
    const roles = Object.entries(slots).map(([slot, name]) => `${slot}: ${oneLine(name)}`)
    yield `You say that this is ${archetypeName(archetype)} (${roles.join('; ')}).\n`
  }
  yield matches.length === 0
    ? `No ${said.length === 0 ? '' : 'other '}archetype stands out.\n`
    : `${counted(matches.length, 'proposal')}: the team says which it is.\n`
  for (const { rank, archetype, slots, inverted, loops, why, exchange, others } of matches) {
    yield `\n${rank}. This looks like ${archetypeName(archetype)}\n`
    for (const [slot, name] of Object.entries(slots)) {
      const also = (others[slot] ?? []).map((other) => ` or ${oneLine(other)}`).join('')
      yield `   ${slot}: ${oneLine(name)}${inverted.includes(slot) ? ' (its opposite)' : ''}${also}\n`
    }
    if (exchange !== '') yield `   (${exchange})\n`
    for (const { id, name, variables } of loops)
      yield `   ${id} ${name}: ${[...variables, variables[0] ?? ''].map(oneLine).join(' → ')}\n`
    yield `   ${why}\n`
  }
  if (nearMisses.length > 0) yield '\nNearly:\n'
  for (const { question } of nearMisses) yield `   ${oneLine(question)}\n`
  if (!complete) yield '\nNot everything was looked through: the map is too large for that.\n'
}
