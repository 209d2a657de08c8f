import { afterEach, expect, expectTypeOf, test } from 'vitest'
import { pseudoVoice } from './pseudo.ts'
import { toolsFor } from './tools.ts'
import type { Text, Told, Tools, Translation } from './types.ts'
import { ENGLISH, onSpeak, speak, voice } from './voice.ts'
import { wordsOf } from './words.ts'

const english = {
  'trial.reinforcing': 'reinforcing',
  'trial.links': ({ count }: { readonly count: number }, { plural }: Tools) =>
    plural(count, { one: '# link', other: '# links' }),
  'trial.among': ({ names }: { readonly names: readonly string[] }, { list }: Tools) =>
    `Between ${list(names)}`,
  'trial.is': ({ name, type }: { readonly name: string; readonly type: string }) => `${name} is ${type}.`,
} as const

const words = wordsOf(english)

/** A language with three forms of plural, and another order of words. */
const trialese: Translation<typeof english> = {
  'trial.reinforcing': 'posilující',
  'trial.links': ({ count }, { plural }) =>
    plural(count, { one: '# vazba', few: '# vazby', other: '# vazeb' }),
  'trial.among': ({ names }, { list }) => `${list(names)}: mezi nimi`,
  'trial.is': ({ name, type }) => `${type} je ${name}.`,
}

afterEach(() => speak(ENGLISH))

test('a text is said by its id, from what it is about', () => {
  expect(words('trial.reinforcing')).toBe('reinforcing')
  expect(words('trial.links', { count: 1 })).toBe('1 link')
  expect(words('trial.links', { count: 2000 })).toBe('2,000 links')
  expect(words('trial.among', { names: ['Rain', 'Grass', 'Cattle'] })).toBe('Between Rain, Grass and Cattle')
})

test('what is told can be sent away and said elsewhere, with what is told in it', () => {
  const told: Told<typeof english> = {
    id: 'trial.is',
    values: { name: 'R1', type: { id: 'trial.reinforcing' } },
  }
  expect(words.tell(structuredClone(told))).toBe('R1 is reinforcing.')
  expect(words.tell({ id: 'trial.among', values: { names: ['Rain', { id: 'trial.reinforcing' }] } })).toBe(
    'Between Rain and reinforcing',
  )
})

test('another language is spoken from when it is chosen on, in its own order and forms', () => {
  const heard: string[] = []
  const stop = onSpeak(() => heard.push(voice().tag))
  speak({
    tag: 'cs',
    direction: 'ltr',
    tools: toolsFor('cs'),
    of: (id, english) => new Map<string, Text<never>>(Object.entries(trialese)).get(id) ?? english,
  })
  expect([1, 2, 5].map((count) => words('trial.links', { count }))).toEqual(['1 vazba', '2 vazby', '5 vazeb'])
  expect(words.tell({ id: 'trial.is', values: { name: 'R1', type: { id: 'trial.reinforcing' } } })).toBe(
    'posilující je R1.',
  )
  stop()
  speak(ENGLISH)
  expect(heard).toEqual(['cs'])
})

test('an id of no catalogue is the error of a programmer', () => {
  expect(() => words.tell({ id: 'trial.gone' } as never)).toThrow('There is no text “trial.gone”')
  expect(() => words.tell({ id: 'constructor' } as never)).toThrow('There is no text “constructor”')
})

test('a missing text, another value and a foreign id do not compile', () => {
  const { 'trial.links': _, ...rest } = trialese
  expectTypeOf(rest).not.toExtend<Translation<typeof english>>()
  expectTypeOf<(values: { readonly many: number }) => string>().not.toExtend<
    Translation<typeof english>['trial.links']
  >()
  expectTypeOf<{ readonly id: 'trial.links' }>().not.toExtend<Told<typeof english>>()
  expectTypeOf<{ readonly id: 'trial.more' }>().not.toExtend<Told<typeof english>>()
})

test('the language made up for tests says English otherwise, two fifths longer, and lets names and numbers be', () => {
  speak(pseudoVoice('ltr'))
  expect(words('trial.reinforcing')).toBe('ŕéîñƒöŕçîñĝöööö')
  expect(words('trial.links', { count: 2000 })).toMatch(/^2,000 ļîñķšöö$/)
  expect(words('trial.is', { name: 'Trust in is', type: 'low' })).toBe('Trust in is îšö low.')
  speak(pseudoVoice('rtl'))
  expect(voice().direction).toBe('rtl')
})

test('dates and times are said by the language, and months by their own names where the browser has none', () => {
  const moment = new Date(2026, 10, 29, 9, 5).getTime()
  const { date, ago, list, either } = toolsFor('en-GB')
  expect(date(moment, 'longDay')).toBe('29 November 2026')
  expect(date(moment, 'hour')).toBe('29 Nov 2026, 09:05')
  expect(ago(moment, moment + 3 * 86_400_000)).toBe('3 days ago')
  expect(ago(moment, moment + 1000)).toBe('this minute')
  expect([list([]), list(['A']), either(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B or C'])
  const months = ['', '', '', '', '', '', '', '', '', '', 'Ngwanaitseele', '']
  expect(toolsFor('tn', { months }).date(moment, 'longDay')).toContain('Ngwanaitseele')
})
