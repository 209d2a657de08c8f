import { type FeedbackLoop, figure, TYPE_NAMES, tellCounts, tellSteps, tellType } from '../../loops/index.ts'
import {
  type CausalMap,
  factsOf,
  isSaid,
  type LoopNote,
  loopKey,
  loopTypeOf,
  onOneLine,
  unmarked,
} from '../../model/index.ts'
import { loopWords } from '../../words/index.ts'
import type { Block, Item, Known, Passage, Words } from './types.ts'
import { factsInWords, inSeries, prose, sentence, toVariable } from './words.ts'

/** The loops that are told one by one: the shortest, and all of which people said something, in the order of the list. */
export function loopsToTell(map: CausalMap, { list, mostLoops }: Known): readonly FeedbackLoop[] {
  const said = new Set(
    Object.values(map.loopNotes).flatMap((note) => (isSaid(note) ? [loopKey(note.links)] : [])),
  )
  return list.loops.filter(({ key }, at) => at < mostLoops || said.has(key))
}

/** All loops, each link by link, with its name and story; then those that are broken and of which people said something. */
export function tellLoops(map: CausalMap, known: Known): readonly Passage[] {
  const { list } = known
  const told = loopsToTell(map, known)
  const notes = new Map(Object.values(map.loopNotes).map((note) => [loopKey(note.links), note]))
  const broken = Object.values(map.loopNotes).filter(
    (note) => isSaid(note) && loopTypeOf(map, note.links) === null,
  )
  const passages: Passage[] = []
  if (told.length > 0)
    passages.push({
      title: ['Feedback loops'],
      blocks: [sentence(countInWords(known, told.length))],
      parts: told.map((loop) => tellOne(map, known, loop, notes.get(loop.key))),
    })
  else if (!list.complete)
    passages.push({ title: ['Feedback loops'], blocks: [sentence(countInWords(known, 0))], parts: [] })
  if (broken.length > 0)
    passages.push({
      title: ['Broken loops'],
      blocks: [sentence('They are kept until they are closed again.')],
      parts: broken.map((note) => tellBroken(map, note)),
    })
  return passages
}

function countInWords({ list }: Known, told: number): string {
  const all = loopWords.tell(tellCounts(list))
  const whole = `${all.charAt(0).toUpperCase()}${all.slice(1)}`
  if (list.complete && told === list.loops.length) return `${whole}.`
  const [shown, are] = told === 1 ? ['one', 'is'] : [figure(told), 'are']
  return `${whole}; ${shown} of them, the shortest and those that people named, ${are} told here.`
}

function tellOne(map: CausalMap, known: Known, loop: FeedbackLoop, note: LoopNote | undefined): Passage {
  const is = { kind: 'loops', id: loop.key } as const
  const name = onOneLine(note?.name ?? '').trim()
  const title = [known.labels.get(loop.key) ?? '', name].filter(Boolean).join(' ')
  const [links, delays] = [loop.links.length, loop.delays]
  const facts = [
    `${links} links`,
    ...(delays === 0 ? [] : [`${delays} ${delays === 1 ? 'delay' : 'delays'}`]),
    ...(note === undefined ? [] : factsOf(map, 'loopNotes', note, ['story'])),
  ]
  const items = tellSteps(loop, map).map(({ link, told }): Item => {
    const text = unmarked(loopWords.tell(told))
    return {
      words: [
        {
          text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
          to: { kind: 'links', id: link },
          isSentence: true,
        },
      ],
    }
  })
  const blocks: Block[] = [
    ...factsInWords([[unmarked(tellType(loop, map.variables)), ...facts].join('; ')]),
    { kind: 'list', called: 'Link by link', isOrdered: true, items },
    ...prose('Story', note?.story ?? ''),
  ]
  return { title: [{ text: title, to: is }], is, blocks, parts: [] }
}

function tellBroken(map: CausalMap, note: LoopNote): Passage {
  const names = note.variables.map((id): Words => {
    return map.variables[id] ? [toVariable(map.variables, id)] : ['a variable that is gone']
  })
  const letter = { R: 'R', B: 'B', U: '?' }[note.declared === '' ? note.type : note.declared]
  const label = `${letter}${note.number === 0 ? '' : note.number}`
  return {
    title: [[label, onOneLine(note.name).trim()].filter(Boolean).join(' ')],
    blocks: [
      ...factsInWords([TYPE_NAMES[note.type], ...factsOf(map, 'loopNotes', note, ['story'])]),
      sentence('It went through ', ...inSeries(names), '.'),
      ...prose('Story', note.story),
    ],
    parts: [],
  }
}
