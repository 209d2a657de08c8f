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
  expect(fates('Nile', 80, false)).toEqual(['waits', 'waits', 'waits', 'name'])
})
