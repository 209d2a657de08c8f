import {
  type CausalMap,
  FIELDS_BY_NAME,
  fieldInWords,
  inOrder,
  isSaid,
  KINDS,
  kindOf,
  loopTypeOf,
  nameOrRole,
  type RecordKind,
  sameJson,
} from '../model/index.ts'
import type { Notice } from './types.ts'

/** What a map may hold besides the names of its variables and which leads to which. */
export type Content =
  | 'title'
  | 'description'
  | 'author'
  | 'labels'
  | 'groups'
  | 'places'
  | 'bends'
  | 'signs'
  | 'delays'
  | 'roles'
  | 'colours'
  | 'variableNotes'
  | 'kinds'
  | 'units'
  | 'linkNotes'
  | 'evidence'
  | 'loopNames'
  | 'loopNumbers'
  | 'declaredTypes'
  | 'stories'
  | 'pins'
  | 'archetypes'
  | 'checks'
  | 'locks'
  | 'also'
  | 'aside'
  | 'extras'

/** The things that have some content, each by what a person calls it. */
type Having = readonly string[]

/** How to find a content in a map, and what to say when it is not written; `having` is never empty. */
interface Found {
  find(map: CausalMap): Having
  say(having: Having): string
}

const CONTENTS: Readonly<Record<Content, Found>> = {
  title: { find: ({ meta }) => filled(meta.title), say: ([title]) => `The title is left out: ${title}.` },
  description: { find: ({ meta }) => filled(meta.description), say: () => 'The description is left out.' },
  author: {
    find: ({ meta }) => filled(meta.author),
    say: ([author]) => `The author is left out: ${author}.`,
  },
  labels: {
    find: ({ labels }) => inOrder(labels).map(({ text }) => text),
    say: (having) => `${counted(having, 'label')} left out${naming(having)}.`,
  },
  groups: {
    find: ({ groups }) => inOrder(groups).map(({ name }) => name),
    say: (having) => `${counted(having, 'group')} left out${naming(having)}.`,
  },
  places: {
    find: (map) => variables(map, () => true),
    say: () => 'Where the variables stand is left out.',
  },
  bends: {
    find: (map) => links(map, ({ bent }) => bent),
    say: (having) => `The shape that a person gave ${number(having, 'link')} is left out${naming(having)}.`,
  },
  signs: {
    find: (map) => links(map, ({ polarity }) => polarity !== '?'),
    say: (having) => lost(having, 'sign', 'of', 'link'),
  },
  delays: {
    find: (map) => links(map, ({ delay }) => delay),
    say: (having) => lost(having, 'delay', 'of', 'link'),
  },
  roles: {
    find: (map) => variables(map, ({ name, role }) => name.trim() === '' && role !== ''),
    say: (having) =>
      `${number(having, 'variable')} without a name will bear the role as a name${naming(having)}.`,
  },
  colours: {
    find: (map) => variables(map, ({ colour }) => colour !== 'none'),
    say: (having) => lost(having, 'colour', 'of', 'variable'),
  },
  variableNotes: {
    find: (map) => variables(map, ({ note }) => note.trim() !== ''),
    say: (having) => lost(having, 'note', 'on', 'variable'),
  },
  kinds: {
    find: (map) => variables(map, ({ kind }) => kind !== 'variable'),
    say: (having) => lost(having, 'kind', 'of', 'variable'),
  },
  units: {
    find: (map) => variables(map, ({ unit }) => unit.trim() !== ''),
    say: (having) => lost(having, 'unit', 'of', 'variable'),
  },
  linkNotes: {
    find: (map) => links(map, ({ note }) => note.trim() !== ''),
    say: (having) => lost(having, 'note', 'on', 'link'),
  },
  evidence: {
    find: (map) => links(map, ({ evidence, reference }) => evidence !== 'none' || reference.trim() !== ''),
    say: (having) => `The evidence for ${number(having, 'link')} is left out${naming(having)}.`,
  },
  loopNames: {
    find: ({ loopNotes }) => Object.values(loopNotes).flatMap(({ name }) => filled(name)),
    say: (having) => lost(having, 'name', 'of', 'loop'),
  },
  loopNumbers: {
    // Of one that is not closed and of which nothing is said nobody knows.
    find: (map) =>
      Object.values(map.loopNotes).flatMap((note) =>
        note.number === 0 || !(isSaid(note) || loopTypeOf(map, note.links) !== null) ? [] : [note.name],
      ),
    say: (having) => lost(having, 'number', 'of', 'loop'),
  },
  declaredTypes: {
    find: ({ loopNotes }) =>
      Object.values(loopNotes).flatMap(({ declared, name }) => (declared === '' ? [] : [name])),
    say: (having) => lost(having, 'declared type', 'of', 'loop'),
  },
  stories: {
    find: ({ loopNotes }) =>
      Object.values(loopNotes).flatMap(({ story, name }) => (story.trim() === '' ? [] : [name])),
    say: (having) => lost(having, 'story', 'of', 'loop', 'stories'),
  },
  pins: {
    find: ({ loopNotes }) => Object.values(loopNotes).flatMap(({ pinned, name }) => (pinned ? [name] : [])),
    say: (having) =>
      `That ${number(having, 'loop')} ${having.length === 1 ? 'keeps its mark' : 'keep their marks'} is left out${naming(having)}.`,
  },
  archetypes: {
    find: ({ archetypeNotes }) => Object.values(archetypeNotes).map(({ archetype }) => archetype),
    say: (having) => `What was said of ${number(having, 'archetype')} is left out.`,
  },
  checks: {
    find: ({ checkNotes }) => Object.values(checkNotes).map(() => ''),
    say: (having) =>
      `That ${number(having, 'finding')} of checks ${having.length === 1 ? 'is' : 'are'} left as ${having.length === 1 ? 'it is' : 'they are'} is left out.`,
  },
  locks: {
    find: (map) => [
      ...variables(map, ({ locked }) => locked),
      ...inOrder(map.labels).flatMap(({ locked, text }) => (locked ? [text] : [])),
    ],
    say: (having) => `That ${number(having, 'thing')} may not be moved is left out${naming(having)}.`,
  },
  also: {
    find: (map) =>
      [map.meta, ...everything(map)].flatMap(({ also = {} }) =>
        Object.values<readonly string[]>(also).flat(),
      ),
    say: (having) =>
      `${number(having, 'other text')} of fields that were given two ${having.length === 1 ? 'is' : 'are'} left out${naming(having)}.`,
  },
  aside: {
    find: ({ aside }) => KINDS.flatMap((kind) => Object.keys(aside[kind])).map(() => ''),
    say: (having) =>
      `${counted(having, 'thing')} left out that ${having.length === 1 ? 'is' : 'are'} kept aside.`,
  },
  extras: {
    // The id at the top level is Sediko's own.
    find: (map) => [
      ...Object.keys(map.extras).filter((name) => name !== 'id'),
      ...new Set(everything(map).flatMap(({ extras = {} }) => Object.keys(extras))),
    ],
    say: (having) => `What other programs have put into the file is left out${naming(having)}.`,
  },
}

/** Every content, in the order in which losses are told. */
const ALL: readonly Content[] = [
  'title',
  'description',
  'author',
  'labels',
  'groups',
  'places',
  'bends',
  'signs',
  'delays',
  'roles',
  'variableNotes',
  'linkNotes',
  'evidence',
  'loopNames',
  'loopNumbers',
  'declaredTypes',
  'stories',
  'archetypes',
  'checks',
  'kinds',
  'units',
  'colours',
  'pins',
  'locks',
  'also',
  'aside',
  'extras',
]

/**
 * Fields that are told by one of these contents, or are nothing to tell of: every format keeps names and which leads to which, and ids and the order of
 * making mean nothing to a person. A field, or a kind, that is not here is told by its description.
 */
const TOLD: Readonly<Partial<Record<RecordKind, readonly string[] | 'whole'>>> = {
  variables: ['id', 'name', 'x', 'y', 'role', 'kind', 'unit', 'colour', 'group', 'locked', 'note'],
  links: ['id', 'source', 'target', 'polarity', 'delay', 'bend', 'bent', 'evidence', 'reference', 'note'],
  loopNotes: ['id', 'links', 'variables', 'type', 'declared', 'name', 'number', 'pinned', 'story'],
  archetypeNotes: 'whole',
  groups: 'whole',
  labels: 'whole',
  checkNotes: 'whole',
}

/** What of this map a file does not hold that keeps only these contents: a sentence for each that the map has any of. */
export function lossesBeside(map: CausalMap, kept: readonly Content[]): readonly Notice[] {
  const told = ALL.filter((content) => !kept.includes(content)).flatMap((content) => {
    const { find, say } = CONTENTS[content]
    const having = find(map)
    return having.length === 0 ? [] : [say(having)]
  })
  return [...told, ...KINDS.flatMap((kind) => byDescription(map, kind))].map((text) => ({ text, where: '' }))
}

/** What no content knows: the records of a kind as a whole, or fields of theirs that say more than their default. */
function byDescription(map: CausalMap, kind: RecordKind): readonly string[] {
  const told = TOLD[kind]
  const records: readonly object[] = Object.values(map[kind])
  const { one, records: [, many] = [one, `${one}s`] } = kindOf(kind)
  if (told === 'whole' || records.length === 0) return []
  if (told === undefined)
    return [
      `${counted(
        records.map(() => ''),
        one,
        many,
      )} left out.`,
    ]
  return FIELDS_BY_NAME[kind].flatMap(([field, { where, fallback }]) => {
    if (!where.file || told.includes(field)) return []
    const having = records.filter((record) => !sameJson(Reflect.get(record, field), fallback)).map(() => '')
    return having.length === 0
      ? []
      : [`Of ${number(having, one, many)} this is left out: ${fieldInWords(field)}.`]
  })
}

interface Beside {
  readonly also?: Readonly<Record<string, readonly string[]>>
  readonly extras?: Readonly<Record<string, unknown>>
}

function everything(map: CausalMap): readonly Beside[] {
  return KINDS.flatMap((kind): readonly Beside[] => Object.values(map[kind]))
}

type Variable = CausalMap['variables'][string]
type Link = CausalMap['links'][string]

function variables(map: CausalMap, has: (variable: Variable) => boolean): Having {
  return inOrder(map.variables).filter(has).map(nameOrRole)
}

function links(map: CausalMap, has: (link: Link) => boolean): Having {
  return inOrder(map.links)
    .filter(has)
    .map(
      ({ source, target }) => `${nameOrRole(map.variables[source])} to ${nameOrRole(map.variables[target])}`,
    )
}

function filled(text: string): Having {
  return text.trim() === '' ? [] : [text]
}

/** "The name of 1 loop is left out: Range pushes back.", "The names of 2 loops are left out: …" */
function lost(having: Having, one: string, by: 'of' | 'on', thing: string, many = `${one}s`): string {
  const isOne = having.length === 1
  return `The ${isOne ? one : many} ${by} ${number(having, thing)} ${isOne ? 'is' : 'are'} left out${naming(having)}.`
}

function number(having: Having, one: string, many = `${one}s`): string {
  return `${having.length.toLocaleString('en')} ${having.length === 1 ? one : many}`
}

function counted(having: Having, one: string, many?: string): string {
  return `${number(having, one, many)} ${having.length === 1 ? 'is' : 'are'}`
}

/** Things that are named in one sentence, and letters of each. */
const MOST = 3
const LONGEST = 40

/** ": Rain, Grass and 3 more"; nothing when none has a name. */
function naming(having: Having): string {
  const names = having.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '')
  if (names.length === 0) return ''
  const shown = names
    .slice(0, MOST)
    .map((name) => (name.length > LONGEST ? `${[...name].slice(0, LONGEST).join('')}…` : name))
  const more = names.length - shown.length
  return `: ${shown.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`
}
