import { expect, test } from 'vitest'
import type { FetchedNode } from './fetchNode.ts'
import { NODES, type Part, suiteOnNodes } from './suiteOnNodes.ts'

/** A machine without processes: which Nodes it has, what fails on them, and what it was asked and said. */
function machineWith(has: Readonly<Record<string, string>>, fails: (program: string, part: Part) => boolean) {
  const runs: string[] = []
  const said: string[] = []
  return {
    runs,
    said,
    fetch: (wanted: string): FetchedNode => {
      const version = has[wanted]
      return version === undefined
        ? { ok: false, reason: 'the line is cut' }
        : { ok: true, program: `/nodes/${wanted}`, version }
    },
    run: (program: string, part: Part) => {
      runs.push(`${program} ${part}`)
      return !fails(program, part)
    },
    say: (line: string) => said.push(line),
  }
}

const ALL = { '20.19': '20.19.5', 22: '22.23.3', 24: '24.21.0', latest: '26.10.0' }

test('the suite runs on every Node, the journeys on the newest, and each is said by its version', () => {
  const machine = machineWith(ALL, () => false)
  expect(suiteOnNodes(NODES, false, machine)).toBe(true)
  expect(machine.runs).toEqual([
    '/nodes/20.19 law',
    '/nodes/20.19 unit',
    '/nodes/22 law',
    '/nodes/22 unit',
    '/nodes/24 law',
    '/nodes/24 unit',
    '/nodes/latest law',
    '/nodes/latest unit',
    '/nodes/latest journeys',
  ])
  expect(machine.said.slice(-4)).toEqual([
    'Node 20.19.5: law, unit hold',
    'Node 22.23.3: law, unit hold',
    'Node 24.21.0: law, unit hold',
    'Node 26.10.0: law, unit, journeys hold',
  ])
})

test('what fails on one Node is a failure, and the others are tried all the same', () => {
  const machine = machineWith(ALL, (program, part) => program === '/nodes/24' && part === 'unit')
  expect(suiteOnNodes(NODES, false, machine)).toBe(false)
  expect(machine.runs).toContain('/nodes/latest journeys')
  expect(machine.said).toContain('Node 24.21.0: unit FAIL')
})

test('a Node that cannot be had is a failure, unless it was said that the line is cut', () => {
  const { 24: _, ...others } = ALL
  const online = machineWith(others, () => false)
  expect(suiteOnNodes(NODES, false, online)).toBe(false)
  expect(online.said).toContain('Node 24 could not be had: the line is cut')
  const offline = machineWith(others, () => false)
  expect(suiteOnNodes(NODES, true, offline)).toBe(true)
  expect(offline.said).toContain('Node 24 could not be had: the line is cut (passed over)')
})
