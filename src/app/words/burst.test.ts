import { expect, test } from 'vitest'
import { type Fate, heard, NO_BURST } from './burst.ts'

/** What becomes of these keys, each so many ms after the one before; a space stands for any key that is no letter. */
function fates(keys: string, gap: number, mayRun = true): readonly Fate[] {
  let burst = NO_BURST
  return [...keys].map((key, index) => {
    const [next, fate] = heard(burst, key === ' ' ? null : key, index * gap, mayRun)
    burst = next
    return fate
  })
}

test('four letters, each within 250 ms of the one before, are a name', () => {
  expect(fates('rain', 250)).toEqual(['runs', 'waits', 'waits', 'name'])
  expect(fates('дожд', 100)).toEqual(['runs', 'waits', 'waits', 'name'])
})

test('slower ones are keys of commands', () => {
  expect(fates('rain', 251)).toEqual(['runs', 'runs', 'runs', 'runs'])
})

test('one key pressed again and again runs each time', () => {
  expect(fates('cccccc', 80)).toEqual(['runs', 'runs', 'runs', 'runs', 'runs', 'runs'])
  expect(fates('ddddrd', 80)).toEqual(['runs', 'runs', 'runs', 'runs', 'waits', 'waits'])
  expect(fates('papa', 80).at(-1)).toBe('name')
  expect(fates('eels', 80)).toEqual(['runs', 'runs', 'waits', 'name'])
})

test('another key between them ends the word', () => {
  expect(fates('ra in', 80)).toEqual(['runs', 'waits', 'runs', 'runs', 'waits'])
})

test('what cannot be taken back waits from the first letter on', () => {
  expect(fates('nile', 80, false)).toEqual(['waits', 'waits', 'waits', 'name'])
  expect(fates('New', 80, false)).toEqual(['waits', 'waits', 'name'])
})

/** What becomes of text typed at this pace, in which a space is a space. */
function fatesOfText(text: string, gap: number, mayRun: boolean): readonly Fate[] {
  let burst = NO_BURST
  return [...text].map((key, index) => {
    const [next, fate] = heard(burst, key, index * gap, mayRun || index > 0)
    burst = next
    return fate
  })
}

test('a space goes on with a word, so that a short first word is no row of commands', () => {
  expect(fatesOfText('New thing', 80, false).slice(0, 3)).toEqual(['waits', 'waits', 'name'])
  expect(fatesOfText('old age', 80, true).slice(0, 4)).toEqual(['runs', 'waits', 'waits', 'name'])
})

test('a space that begins nothing, or comes late, is the key that selects', () => {
  expect(fatesOfText(' d', 80, true)).toEqual(['runs', 'runs'])
  expect(fatesOfText('d d', 80, true)).toEqual(['runs', 'runs', 'runs'])
  expect(fatesOfText('dr ', 300, true)).toEqual(['runs', 'runs', 'runs'])
})

test('a capital whose command runs at once and two keys behind it are commands, if they are quick', () => {
  expect(fatesOfText('Lrd', 80, true)).toEqual(['runs', 'waits', 'waits'])
})
