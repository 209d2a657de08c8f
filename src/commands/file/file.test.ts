import { describe, expect, it, test } from 'vitest'
import { type CausalMap, emptyMap, mapFromNotation, serialise } from '../../model/index.ts'
import { createMemoryDocument } from '../../store/index.ts'
import { fileNameOf, moveThingsTo, openExample, openFiles } from '../index.ts'
import { createTestWorld } from '../testing.ts'

const titled = (title: string) => ({ ...mapFromNotation('A -> + B'), meta: { ...emptyMap().meta, title } })
const theirs = mapFromNotation('C -> - D')
const file = new File(['{}'], 'theirs.json')

/** A handle of the file system, as far as a command looks at it. */
function handleOf(name: string): FileSystemFileHandle {
  const refuse = async (): Promise<never> => Promise.reject(new Error('not in a test'))
  return {
    kind: 'file',
    name,
    getFile: refuse,
    createWritable: refuse,
    isSameEntry: refuse,
  }
}

describe('saving', () => {
  it('writes the whole map with the date of now, and leaves the open one as it is', async () => {
    const world = createTestWorld(titled('Water for cattle'))
    const before = world.map()
    await world.run('file.save')
    const modified = '2026-03-04T05:06:07.000Z'
    expect(world.asked.saved).toEqual([
      {
        name: 'Water for cattle.sediko.json',
        text: serialise({
          ...before,
          meta: { ...before.meta, modified },
          extras: { id: world.session.document.id },
        }),
        over: null,
      },
    ])
    expect(world.map()).toBe(before)
    expect(world.asked.toasts).toEqual([{ kind: 'info', text: 'Saved to Water for cattle.sediko.json.' }])
  })

  it('goes over the same file the next time, but not by Save as', async () => {
    const handle = handleOf('mine.sediko.json')
    const overs: (string | null)[] = []
    const world = createTestWorld('A', {
      saveFile: async (_file, over) => {
        overs.push(over?.name ?? null)
        return { saved: true, handle }
      },
    })
    for (const id of ['file.save', 'file.save', 'file.saveAs']) await world.run(id)
    expect(overs).toEqual([null, 'mine.sediko.json', null])
  })

  it('says nothing when the person turned away, and why when it failed', async () => {
    const away = createTestWorld('A', { saveFile: async () => ({ saved: false, handle: null }) })
    await away.run('file.save')
    expect(away.asked.toasts).toEqual([])
    const full = createTestWorld('A', { saveFile: () => Promise.reject(new Error('The disk is full.')) })
    await full.run('file.save')
    expect(full.asked.toasts).toEqual([
      {
        kind: 'error',
        text: 'Map.sediko.json was not written; the map is untouched. The browser says: The disk is full.',
      },
    ])
  })
})

describe('opening a file', () => {
  it('puts it beside the open map and tells what was repaired', async () => {
    const notices = [{ text: 'A link to nowhere was left out.', where: 'links[3]' }]
    const world = createTestWorld('A', { readMap: { ok: true, map: theirs, notices } })
    const before = world.map()
    await openFiles(world, [{ file, handle: null }])
    expect(world.asked.created).toMatchObject([{ map: theirs, notices: ['A link to nowhere was left out.'] }])
    expect(world.asked.wentTo).toHaveLength(1)
    expect(world.map()).toBe(before)
    expect(world.asked.toasts).toEqual([
      { kind: 'info', text: 'theirs.json is open. A link to nowhere was left out.' },
    ])
  })

  it('that cannot be read is a sentence, and the open map is untouched', async () => {
    const world = createTestWorld('A', { readMap: { ok: false, reason: 'This seems to be a PNG picture.' } })
    const before = world.map()
    await openFiles(world, [{ file, handle: null }])
    expect(world.asked.toasts).toEqual([
      { kind: 'error', text: 'theirs.json was not opened. This seems to be a PNG picture.' },
    ])
    expect([world.asked.created, world.asked.wentTo]).toEqual([[], []])
    expect(world.map()).toBe(before)
  })

  it('of a newer version opens it to be looked at', async () => {
    const readOnly = 'It was written by a newer Sediko.'
    const world = createTestWorld('A', { readMap: { ok: true, map: theirs, notices: [], readOnly } })
    await openFiles(world, [{ file, handle: handleOf('newer.json') }])
    expect(world.asked.created).toMatchObject([{ readOnly }])
    expect(world.asked.toasts.at(-1)?.text).toContain(readOnly)
  })

  it('that the browser cannot keep is told', async () => {
    const create = () => Promise.reject(new Error('Quota exceeded.'))
    const world = createTestWorld('A', { readMap: { ok: true, map: theirs, notices: [] }, create })
    await openFiles(world, [{ file, handle: null }])
    expect(world.asked.toasts).toMatchObject([
      { kind: 'error', text: expect.stringContaining('Quota exceeded.') },
    ])
    expect(world.asked.wentTo).toEqual([])
  })

  it('asks for one by the command', async () => {
    const picked = [{ file, handle: null }]
    const world = createTestWorld('A', { picked, readMap: { ok: true, map: theirs, notices: [] } })
    await world.run('file.open')
    expect(world.asked.created).toHaveLength(1)
    const away = createTestWorld('A')
    await away.run('file.open')
    expect([away.asked.created, away.asked.toasts]).toEqual([[], []])
  })
})

test("a new map is empty, dated and shown; so is an example of one's own", async () => {
  const world = createTestWorld('A')
  await world.run('file.new')
  await openExample(world, theirs)
  expect(world.asked.created).toMatchObject([
    { map: emptyMap({ created: '2026-03-04T05:06:07.000Z' }), notices: [] },
    { map: theirs, notices: [] },
  ])
  expect(world.asked.wentTo).toHaveLength(2)
})

test('a new map stays open until the next, so that the page finds it with its notices', async () => {
  const closed: string[] = []
  const create = async (map: CausalMap) => ({
    ...createMemoryDocument(map),
    close: async () => void closed.push(map.meta.title),
  })
  const world = createTestWorld('A', { create })
  await openExample(world, titled('first'))
  expect(closed).toEqual([])
  await openExample(world, titled('second'))
  expect(closed).toEqual(['first'])
})

test('pictures are written under the title of the map', async () => {
  const world = createTestWorld(titled('Land & housing: 2030'))
  await world.run('file.exportSvg')
  await world.run('file.exportPng')
  expect(world.asked.saved.map(({ name }) => name)).toEqual([
    'Land & housing 2030.svg',
    'Land & housing 2030.png',
  ])
  expect(world.asked.saved[0]?.text).toMatch(/^<svg|^<\?xml/)
  expect(world.asked.saved[1]?.text).toBe('PNG at 2 of a picture')
  expect(createTestWorld('').isEnabled('file.exportSvg')).toBe(false)
})

test('a large map gives a smaller PNG and says so', async () => {
  const world = createTestWorld('A; B')
  moveThingsTo(world, { [world.idOf('B')]: { x: 20_000, y: 0 } })
  await world.run('file.exportPng')
  expect(world.asked.toasts.at(-1)?.text).toMatch(/^The map is large: the PNG has 4\d % of its size/)
})

describe('names of files', () => {
  test.each([
    ['Water', 'Water.svg'],
    ['', 'Map.svg'],
    ['  ..  ', 'Map.svg'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.svg'],
    ['../../etc/passwd', 'etc passwd.svg'],
    ['tab\tand\nbreak\u202e\u0000', 'tab and break.svg'],
    ['con', 'Map con.svg'],
    ['LPT1.notes', 'Map LPT1.notes.svg'],
    ['x'.repeat(300), `${'x'.repeat(80)}.svg`],
    ['Sediko sa metsi 🐄', 'Sediko sa metsi 🐄.svg'],
    ['آب می\u200cخواهم', 'آب می\u200cخواهم.svg'],
    ['क्\u200dष', 'क्\u200dष.svg'],
    ['👨‍👩‍👧 and 👩🏽‍🌾', '👨‍👩‍👧 and 👩🏽‍🌾.svg'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿.svg'],
    ['\u200dloose\u200c \u200d', 'loose.svg'],
    [`${'x'.repeat(77)}👨‍👩‍👧`, `${'x'.repeat(77)}.svg`],
  ])('%j', (title, name) => {
    expect(fileNameOf(title, '.svg')).toBe(name)
  })
})

test('a file keeps the id by which its versions are known', async () => {
  const world = createTestWorld({ ...theirs, extras: { id: 'i23456789abcd' } })
  await world.run('file.save')
  expect(JSON.parse(world.asked.saved[0]?.text ?? '')).toMatchObject({ id: 'i23456789abcd' })
})
