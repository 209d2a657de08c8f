import { expect, test } from 'vitest'
import { type CausalMap, mapFromNotation, newCheckNote, serialise } from '../../model/index.ts'
import { completeGraph, sediko } from '../testing.ts'

const flawed = mapFromNotation('Lack of trust -> - Hire more nurses -> - Waiting time -> + Lack of trust')

function asFile(map: CausalMap): Readonly<Record<string, string>> {
  return { 'm.json': serialise(map) }
}

test('--json prints findings with rule, severity, place, sentence and what would mend it', async () => {
  const { code, printed } = await sediko('check m.json --json', asFile(flawed))
  expect(code).toBe(0)
  const { findings } = JSON.parse(printed)
  const named = findings.filter(({ rule }: { rule: string }) => rule === 'V04' || rule === 'V05')
  expect(named).toEqual([
    {
      rule: 'V04',
      severity: 'warning',
      where: [{ kind: 'variable', id: 'v2' }],
      message: '“Hire more nurses” reads as an action. Try “Nurses hired per year”.',
      fix: {
        label: 'Call it “Nurses hired per year”',
        changes: [
          {
            kind: 'rename',
            variable: 'v2',
            was: 'Hire more nurses',
            name: 'Nurses hired per year',
            turn: false,
          },
        ],
      },
    },
    expect.objectContaining({ rule: 'V05', severity: 'info' }),
  ])
  expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'where', 'message', 'fix'])
})

test('while drawing only errors are told, and an error fails the check', async () => {
  expect(await sediko('check m.json --mode drawing --json', asFile(flawed))).toMatchObject({
    code: 0,
    printed: '{"findings":[],"complete":true,"left":0,"leftAsTheyAre":[]}\n',
  })
  const unnamed = serialise(flawed).replace('"Waiting time"', '""')
  const { code, printed } = await sediko('check m.json --mode drawing', { 'm.json': unnamed })
  expect(code).toBe(1)
  expect(printed).toMatch(/^1 error\n {2}V01 {2}This variable is unnamed\./)
})

test('for people it says what, why, where and what would mend it; what is left as it is is told behind it with the reason', async () => {
  const note = newCheckNote({
    id: 'c1',
    rule: 'V05',
    variables: ['v1'],
    part: 'lack of trust',
    reason: 'It is what the map is about.',
    made: 1,
  })
  const left = { ...flawed, checkNotes: { c1: note } }
  const { printed } = await sediko('check m.json', asFile(left))
  expect(printed).toContain('V04  “Hire more nurses” reads as an action.')
  expect(printed).toContain('→ Call it “Nurses hired per year”')
  expect(printed.split('1 finding left')[0]).not.toContain('V05')
  expect(printed).toContain('1 finding left as it is.')
  expect(JSON.parse((await sediko('check m.json --json', asFile(left))).printed)).toMatchObject({
    left: 1,
    leftAsTheyAre: [{ reason: note.reason }],
  })
  expect(printed).toContain(`because: ${note.reason}`)
  expect((await sediko('check m.json --mode drawing', asFile(left))).printed).toBe('Nothing to look at.\n')
})

test('publish tells what is to be settled before a file goes out, as the page does, and not what is only to be thought about', async () => {
  const severities = async (mode: string): Promise<ReadonlySet<string>> => {
    const { printed } = await sediko(`check m.json --mode ${mode} --json`, asFile(flawed))
    return new Set(
      JSON.parse(printed).findings.map(({ severity }: { readonly severity: string }) => severity),
    )
  }
  expect(await severities('review')).toContain('info')
  expect(await severities('publish')).not.toContain('info')
})

test('a mode that there is not is refused in a sentence', async () => {
  expect(await sediko('check m.json --mode loud', asFile(flawed))).toMatchObject({
    code: 2,
    complained: 'sediko: --mode takes drawing, review, publish; “loud” is none.\n',
  })
})

test('a link that the file has twice is an error of the file, though a map holds it once', async () => {
  const text = serialise(mapFromNotation('Rain -> + Grass'))
  const file = JSON.parse(text)
  const [link] = file.links
  const doubled = { ...file, links: [link, { ...link, id: 'again' }] }
  const { code, printed } = await sediko('check m.json --json', { 'm.json': JSON.stringify(doubled) })
  expect(code).toBe(1)
  expect(JSON.parse(printed).findings[0]).toMatchObject({
    rule: 'L02',
    severity: 'error',
    message: expect.stringContaining('more than one link from Rain to Grass'),
  })
})

test('what was repaired while the file was read is told beside the answer, and fails nothing by itself', async () => {
  const file = JSON.parse(serialise(mapFromNotation('Rain -> + Grass -> + Herd')))
  const [link] = file.links
  const repaired = {
    ...file,
    variables: [...file.variables, { ...file.variables[0], name: 'Wind' }],
    links: [...file.links, { ...link, id: 'lost', target: 'nobody' }],
  }
  const ran = await sediko('check m.json --json', { 'm.json': JSON.stringify(repaired) })
  expect(ran.code).toBe(0)
  expect(ran.complained).toMatch(/^m\.json: .*\n/)
  expect(ran.complained.trim().split('\n').length).toBeGreaterThan(1)
  expect(JSON.parse(ran.printed).findings).toBeInstanceOf(Array)

  const newer = await sediko('check m.json', { 'm.json': JSON.stringify({ ...file, version: 99 }) })
  expect(newer.code).toBe(0)
  expect(newer.complained).toMatch(/^m\.json: .*newer/)
})

test('where there are more loops than are looked at it says that the answer is not complete', async () => {
  const files = { 'm.json': completeGraph(9) }
  expect((await sediko('check m.json', files)).printed).toMatch(/^Not complete: /m)
  expect(JSON.parse((await sediko('check m.json --json', files)).printed).complete).toBe(false)
  expect((await sediko('check m.json', asFile(flawed))).printed).not.toContain('Not complete')
})

test('a very long name and a long loop are cut where people read, and whole in JSON', async () => {
  const long = `Lack of ${'trust '.repeat(500)}`.trim()
  const named = { 'm.json': serialise(flawed).replace('"Lack of trust"', JSON.stringify(long)) }
  const { printed } = await sediko('check m.json', named)
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThan(700)
  expect(printed).toContain('…')
  expect((await sediko('check m.json --json', named)).printed).toContain('trust '.repeat(100))

  const names = Array.from({ length: 30 }, (_, at) => `Stage ${at + 1}`)
  const ring = mapFromNotation([...names, 'Stage 1'].join(' -> + '))
  const told = (await sediko('check m.json', asFile(ring))).printed
  expect(told).toMatch(/at the loop Stage \d+ → .* → … → Stage \d+, 30 links/)
  expect(told).not.toMatch(/(?:Stage \d+ → ){10}/)
})

test('its help says what fails and with which exit code', async () => {
  const { printed } = await sediko('check --help')
  expect(printed).toContain('The exit code is 1 when there is an error (warnings and remarks fail nothing)')
})

test('why it matters is said once of findings in a row, each of which names its own link', async () => {
  const map = mapFromNotation('Rain -> + Grass -> + Herd -> - Grass; Herd -> + Milk')
  const noted = serialise({
    ...map,
    links: Object.fromEntries(
      Object.values(map.links).map((link, at) => [link.id, at === 0 ? { ...link, note: 'water' } : link]),
    ),
  })
  const { printed } = await sediko('check m.json', { 'm.json': noted })
  const rows = printed.split('\n').filter((line) => line.startsWith('  L13'))
  expect(rows).toHaveLength(3)
  expect(new Set(rows).size).toBe(3)
  expect(printed.split('Who was not in the room').length - 1).toBe(1)
})

test('while drawing a letter against the signs and a loop that is broken are told, and fail the check', async () => {
  const file = JSON.parse(serialise(mapFromNotation('Fares -> + Riders -> - Fares')))
  const [there, back] = file.links
  const loop = { links: [there.id, back.id], variables: [there.source, back.source], name: 'Price war' }
  const wrong = { ...file, loops: [{ ...loop, type: 'R' }] }
  const broken = { ...file, links: [there], loops: [{ ...loop, type: 'B' }] }
  for (const [rule, map] of [
    ['P03', wrong],
    ['P05', broken],
  ] as const) {
    const { code, printed } = await sediko('check m.json --mode drawing', { 'm.json': JSON.stringify(map) })
    expect([code, printed]).toEqual([1, expect.stringMatching(new RegExp(`^1 error\\n  ${rule}  `))])
  }
})
