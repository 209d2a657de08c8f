import { describe, expect, it } from 'vitest'
import { inTurn, part } from './part.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a part that is fetched when it is wanted', () => {
  it('is fetched once, and used at once from then on', async () => {
    let fetches = 0
    const one = part(async () => ++fetches)
    await one.use(() => undefined)
    let used = 0
    one.use((it) => {
      used = it
    })
    expect(used).toBe(1)
    expect(await one.fetch()).toBe(1)
  })

  it('holds back what was asked for later until what came first is done', async () => {
    let bring = (_: string): void => undefined
    const slow = part(() => new Promise<string>((resolve) => (bring = resolve)))
    const done: string[] = []
    const press = (what: string) => slow.use((it) => void done.push(`${it} ${what}`))
    inTurn(() => press('bent'))
    inTurn(() => press('bent again'))
    inTurn(() => void done.push('saved'))
    await settled()
    expect(done).toEqual([])
    bring('arc')
    await settled()
    expect(done).toEqual(['arc bent', 'arc bent again', 'saved'])
  })

  it('does not hold others back for long when it cannot be had, and is asked for again', async () => {
    let tries = 0
    const gone = part(() => (++tries < 2 ? Promise.reject(new Error('no network')) : Promise.resolve('here')))
    const done: string[] = []
    await expect(inTurn(() => gone.use(() => undefined))).rejects.toThrow('no network')
    await inTurn(() => void done.push('other'))
    expect(done).toEqual(['other'])
    expect(await gone.fetch()).toBe('here')

    const never = part(() => new Promise<never>(() => undefined))
    inTurn(() => never.use(() => undefined))
    await inTurn(() => void done.push('after a while'))
    expect(done).toEqual(['other', 'after a while'])
  })
})
