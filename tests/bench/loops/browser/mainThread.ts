import type { Page } from '@playwright/test'
import { openMap } from '../../browser.ts'
import type { PlainGraph } from '../graphs.ts'
import type { Row, Section } from '../section.ts'
import { explosive } from './explosive.ts'
import { mapOfGraph } from './graphMap.ts'
import { readOwners } from './owners.ts'
import { startBenchPage } from './page.ts'
import { GARBAGE, PROFILE_CATEGORIES, type Task, tasksOf } from './profile.ts'
import { ask } from './watch.ts'

const MOST = 16
/** Of each stage so many of the functions that took longest are named, and none below so many ms. */
const NAMED = 4
const LEAST = 1.5

const STAGES = {
  opening: async () => {},
  'a link more': (page: Page) => ask(page, 'addLink', 'new0', 'v0', 'v5'),
  'a link less': (page: Page) => ask(page, 'removeLink', 'new0'),
  'a sign turned': (page: Page) => ask(page, 'turnSign', 'l0'),
  'a link more again': (page: Page) => ask(page, 'addLink', 'new1', 'v1', 'v6'),
  'a shorter list': (page: Page) => ask(page, 'listUpTo', 3),
  'the usual list': (page: Page) => ask(page, 'listUpTo', null),
  'independent loops': (page: Page) => ask(page, 'independent'),
} as const

/**
 * The longest piece of work on loops that the main thread does, by its own clock: of each task what is spent in `src/loops` and
 * in the session's handling of loops, with what these call of `model`. Collecting garbage is the whole page's and is not counted. By a profile of a build that keeps its names.
 */
export const mainThread: Section = {
  name: 'thread',
  title: "in the built page: the main thread's work on loops in one task",
  async *rows(corpus) {
    const bench = await startBenchPage(true)
    try {
      const ownerOf = readOwners(bench.folder)
      for (const graph of explosive(corpus)) {
        const page = await bench.fresh()
        await bench.browser.startTracing(page, { categories: [...PROFILE_CATEGORIES] })
        await walkThrough(page, graph)
        const trace = (await bench.browser.stopTracing()).toString('utf8')
        await page.context().close()
        yield ''
        yield* told(graph, tasksOf(trace, ownerOf))
      }
    } finally {
      await bench.close()
    }
  },
}

async function walkThrough(page: Page, graph: PlainGraph): Promise<void> {
  for (const [name, act] of Object.entries(STAGES)) {
    if (name === 'opening') await openMap(page, mapOfGraph(graph))
    await page.evaluate((stage) => void performance.mark(`bench:${stage}`), name)
    await act(page)
    await ask(page, 'settled')
  }
}

function* told(graph: PlainGraph, { tasks, marks }: ReturnType<typeof tasksOf>): Generator<Row> {
  for (const [place, name] of Object.keys(STAGES).entries()) {
    // The map is open by the time that the first mark is made.
    const begin = place === 0 ? 0 : (marks[place]?.at ?? 0)
    const end = marks[place + 1]?.at ?? Number.POSITIVE_INFINITY
    const own = tasks.filter((task) => task.begin >= begin && task.begin < end)
    const [longest] = own.toSorted((a, b) => onLoops(b.owners) - onLoops(a.owners))
    if (!longest) continue
    const value = onLoops(longest.owners)
    yield { what: `${name}: work on loops in one task`, input: graph.name, value, unit: 'ms', below: MOST }
    if (value >= MOST) yield* offenders(longest)
  }
}

function* offenders({ entries, owners }: Task): Generator<string> {
  for (const [heading, times] of [
    ['in all', entries],
    ['itself', owners],
  ] as const) {
    const most = [...times]
      .filter(([name, time]) => isOnLoops(name) && time >= LEAST)
      .sort((a, b) => b[1] - a[1])
    for (const [name, time] of most.slice(0, NAMED))
      yield `    ${heading} ${time.toFixed(1).padStart(6)} ms  ${name}`
  }
}

function onLoops(times: ReadonlyMap<string, number>): number {
  return [...times].reduce((sum, [name, time]) => sum + (isOnLoops(name) ? time : 0), 0)
}

function isOnLoops(owner: string): boolean {
  return (
    /^(loops\/|store\/(session|marks|loopNotes|loopIndex|prepare)\.ts)/.test(owner) &&
    !owner.endsWith(GARBAGE)
  )
}
