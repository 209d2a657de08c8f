import { expect, test } from 'vitest'
import { map } from '../model/index.ts'
import { belongingsOf } from './belongings.ts'
import { createMemoryDocument } from './library/memory.ts'
import { openSession } from './session/session.ts'
import { freshName, visit } from './testing/index.ts'
import type { Session } from './types/index.ts'

const notes = (): string[] => []
const marks = (): string[] => []

test('what belongs to somebody is made once, of its owner, when it is first asked for', () => {
  const made: string[] = []
  const named = (owner: string): { readonly name: string } => {
    made.push(owner)
    return { name: owner }
  }
  const of = belongingsOf(() => 'Thabo')
  expect(made).toEqual([])
  expect(of(named)).toEqual({ name: 'Thabo' })
  expect(of(named)).toBe(of(named))
  expect(made).toEqual(['Thabo'])
})

test('two things, and those of two owners, have nothing to do with each other', () => {
  const [one, other] = [belongingsOf(() => 1), belongingsOf(() => 2)]
  one(notes).push('mine')
  expect([one(notes), one(marks), other(notes)]).toEqual([['mine'], [], []])
})

test('nothing, too, is made only once', () => {
  let count = 0
  const nothing = (): undefined => {
    count++
  }
  const of = belongingsOf(() => null)
  expect([of(nothing), of(nothing), count]).toEqual([undefined, undefined, 1])
})

test('what belongs to a session is made of that session, and hears that it closes', async () => {
  const heard: string[] = []
  const follower = ({ document, onClose }: Session) => {
    onClose(() => heard.push(document.id))
    return document.id
  }
  const sessions = ['a', 'b'].map((id) => openSession(createMemoryDocument(map`Rain -> + Grass`, { id })))
  expect(sessions.map((session) => session.of(follower))).toEqual(['a', 'b'])
  await sessions[0]?.close()
  expect(heard).toEqual(['a'])
  await sessions[1]?.close()
})

test('what belongs to a library belongs to no other of the same name', async () => {
  const name = freshName()
  const [here, there] = [await visit(name), await visit(name)]
  here.of(notes).push('mine')
  expect([here.of(notes), there.of(notes)]).toEqual([['mine'], []])
  await Promise.all([here.close(), there.close()])
})
