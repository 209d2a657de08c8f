import { expect, test } from 'vitest'
import { createMachine, type Machine } from './machine.ts'

/** A machine that counts, tells each count, and is told what to do meanwhile. */
function counter(meanwhile: (told: number, machine: Machine<number, number>) => void = () => undefined) {
  const told: string[] = []
  const machine: Machine<number, number> = createMachine<number, number, string>(
    0,
    (count, more) => [count + more, [`now ${count + more}`, `was ${count}`]],
    (effect, asked) => {
      told.push(effect)
      if (effect.startsWith('now')) meanwhile(asked, machine)
    },
  )
  return { machine, told }
}

test('all that is to be done about an event is done, in order, when it has been taken in', () => {
  const { machine, told } = counter()
  machine.happen(2)
  machine.happen(3)
  expect([machine.state(), told]).toEqual([5, ['now 2', 'was 0', 'now 5', 'was 2']])
})

test('an event that comes while something is being done is in the state at once, and what it asks for comes after the rest', () => {
  const seen: number[] = []
  const { machine, told } = counter((asked, { happen, state }) => {
    if (asked === 1) happen(10)
    seen.push(asked, state())
  })
  machine.happen(1)
  expect(told).toEqual(['now 1', 'was 0', 'now 11', 'was 1'])
  expect(seen).toEqual([1, 11, 11, 11])
})

test('a fault goes to who told of the event, and what it left undone is done with the next', () => {
  const { machine, told } = counter((asked) => {
    if (asked === 1) throw new Error('no')
  })
  expect(() => machine.happen(1)).toThrow('no')
  machine.happen(1)
  expect([machine.state(), told]).toEqual([2, ['now 1', 'was 0', 'now 2', 'was 1']])
})
