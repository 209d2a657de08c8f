import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createTestWorld, historyOf } from '../testing.ts'

/** What a text becomes on a map: the map as text, and what was told or asked. */
async function pasted(text: string, notation = '', answer?: string) {
  const world = createTestWorld(notation, {
    clipboard: { 'text/plain': text },
    pointer: { x: 300, y: 200 },
    ...(answer === undefined ? {} : { answer }),
  })
  await world.run('edit.paste')
  const labels = Object.values(world.map().labels).map((label) => label.text)
  const told = world.asked.toasts.at(-1)?.text ?? ''
  return {
    text: world.text(),
    told,
    labels,
    questions: world.asked.questions,
    undo: historyOf(world).undoLabel,
  }
}

test('what makes no drawing by itself can be arranged by one press, and alone', async () => {
  const ring = Array.from({ length: 13 }, (_, at) => `Factor ${at % 12}`).join(' -> + ')
  const world = createTestWorld('Rain -> + Grass', { clipboard: { 'text/plain': ring } })
  await world.run('edit.paste')
  expect(world.asked.actions.map(({ label }) => label)).toEqual(['Arrange'])
  const before = world.map().variables
  world.asked.actions[0]?.run()
  await expect.poll(() => historyOf(world).undoLabel).toBe('Arrange as rings')
  const isElsewhere = ({ id, x, y }: { id: string; x: number; y: number }) =>
    before[id]?.x !== x || before[id]?.y !== y
  const moved = Object.values(world.map().variables).filter(isElsewhere)
  expect(moved.length).toBeGreaterThan(8)
  expect(moved.every(({ name }) => name.startsWith('Factor'))).toBe(true)
})

describe('lists, whatever their bullets', () => {
  test.each([
    [
      '1. Rainfall\n2. Grazing\n3) Herd\n• Debt\n· Cash\no\tIncome\n',
      'Rainfall|Grazing|Herd|Debt|Cash|Income',
    ],
    ['- Rain\n  - Grass\n    * Cattle', 'Rain|Grass|Cattle'],
    ['\uf0b7\tRain\n\uf0a7\tGrass\n\uf0d8 Cattle', 'Rain|Grass|Cattle'],
    ['1.\tRain\n1.1\tGrass\n1.1.1. Cattle', 'Rain|Grass|Cattle'],
    ['a) Rain\nb) Grass', 'Rain|Grass'],
    ['i. Rain\nii. Grass\niv. Cattle', 'Rain|Grass|Cattle'],
    ['a. Rain\nb. Grass', 'Rain|Grass'],
    ['• Rain\no Grass\n▪ Cattle', 'Rain|Grass|Cattle'],
    ['- [ ] Rain\n- [x] Grass', 'Rain|Grass'],
    ['(1) Rain\n(2) Grass', 'Rain|Grass'],
    ['I. Rain\nII. Grass', 'Rain|Grass'],
    ['> Rain\n> > Grass', 'Rain|Grass'],
    ['CO2-emissions\nT+ cells\n-5 degrees', 'CO2-emissions|T+ cells|-5 degrees'],
  ])('%j', async (text, names) => {
    expect((await pasted(text)).text.replaceAll('"', '').split('\n')).toEqual(names.split('|'))
  })

  test.each([
    ['1. Rain -> + Grass\n2. Grass -> - Debt', 'Rain -> + Grass -> - Debt'],
    ['• Rain → (+) Grass\n    o Grass → (−) Debt', 'Rain -> + Grass -> - Debt'],
    ['- [ ] Rain --> Grass', 'Rain -> Grass'],
  ])('with arrows: %j', async (text, expected) => {
    expect((await pasted(text)).text).toBe(expected)
  })

  test('a word that is where it cannot be read keeps its line and column', async () => {
    const { told } = await pasted('Links:\n\n1. Rain -> + Grass\n2. Grass -> -> Debt')
    expect(told).toContain('line 4, column 13: expected a name, but there is “->”.')
  })
})

test('a text that is too long for anything on the map is refused with a sentence, and nothing is asked', async () => {
  const { text, told, questions } = await pasted('It rains on us. '.repeat(200))
  expect({ text, questions }).toEqual({ text: '', questions: [] })
  expect(told).toMatch(/^This text has 3,199 characters; a name or a label may have 2,000\. /)
})

describe('arrows from elsewhere', () => {
  test.each([
    ['Rain --&gt; Grass', 'Rain -> Grass'],
    ['Rain &rarr; + Grass', 'Rain -> + Grass'],
    ['Rain \\to Grass', 'Rain -> Grass'],
    ['Rain \uf0e0 + Grass \uf0e0 - Cattle', 'Rain -> + Grass -> - Cattle'],
    ['```\nRain -> Grass\n```', 'Rain -> Grass'],
    ['graph LR\n  Rain -->|+| Grass\n  Grass -->|-| Cattle\n', 'Rain -> + Grass -> - Cattle'],
    [
      'flowchart TD\nA["Rain fall"] -->|"+"| B(Grass)\nB -- - --> C{{Cattle}}\nC -.-> A',
      'Rain fall -> + Grass -> - Cattle -> Rain fall',
    ],
    ['graph TD;A-->B;B-->C;', 'A -> B -> C'],
    ['graph LR\nsubgraph one\nA & B --> C:::big\nend\nclassDef big fill:#f00', 'A -> C\nB -> C'],
    [
      'digraph G { rankdir=LR; node [shape=plain];\n Rain -> Grass [label="+"];\n "Long name" -> Rain [arrowhead=tee] }',
      'Rain -> + Grass\nLong name -> - Rain',
    ],
    ['digraph {\n a [label="Rain fall"]\n a -> b -> c\n}', 'Rain fall -> b -> c'],
  ])('%j', async (text, expected) => {
    expect((await pasted(text)).text).toBe(expected)
  })

  test('words on an arrow of a diagram that are no sign are told', async () => {
    const { text, told } = await pasted('graph LR\nRain -->|soaks| Grass')
    expect([text, told]).toEqual([
      'Rain -> Grass',
      '2 variables and 1 link made. 1 word on an arrow could not be read: “soaks”.',
    ])
  })

  test.each([
    ['graph LR\nA --- B', 'a link is written A --> B'],
    ['Waiting time -|| Beds', 'as in “A -> - || B”'],
    ['Rain (+)\nGrass (-)', 'a sign belongs to a link, as in Rain -> + Grass'],
    ['Rain +\nGrass', 'a sign belongs to a link, as in Rain -> + Grass'],
  ])('%j is refused with what shows how it is written', async (text, sentence) => {
    const { told, undo, text: after } = await pasted(text, 'A')
    expect(told).toContain(sentence)
    expect([after, undo]).toEqual(['A', null])
  })
})

describe('a line that cannot be read keeps no other back', () => {
  test.each([
    [
      'Rain -> + Grass\nWaiting time -|| Beds\nGrass -> - Debt',
      'Rain -> + Grass -> - Debt',
      '3 variables and 2 links made. 1 line could not be read: line 2, column 14: expected an arrow before || and after a name, as in “A -> - || B”, but there is “-||”.',
      'Waiting time -|| Beds',
    ],
    [
      '- Rain -> + Grass\n- A -> -> B\n\n- C -(x)-> D',
      'Rain -> + Grass',
      '2 variables and 1 link made. 2 lines could not be read: line 2, column 8: expected a name, but there is “->”; also line 4.',
      'A -> -> B\nC -(x)-> D',
    ],
    [
      'Rain -> + Grass\nDebt -> + Debt',
      'Rain -> + Grass',
      '2 variables and 1 link made. 1 line could not be drawn: line 2, column 11: “Debt” cannot be linked to itself.',
      'Debt -> + Debt',
    ],
  ])('%j', async (text, made, told, left) => {
    const world = createTestWorld('', { clipboard: { 'text/plain': text } })
    await world.run('edit.paste')
    expect([world.text(), world.asked.toasts.at(-1)?.text]).toEqual([made, told])
    const { drafts } = world.session.document
    expect(world.asked.actions.map(({ label }) => label)).toEqual([/\n/.test(left) ? 'Mend them' : 'Mend it'])
    world.asked.actions[0]?.run()
    expect(drafts.state.getState().drafts.get('quickLine')?.text).toBe(left)
    expect(world.session.view.getState().quickLine).toBeGreaterThan(0)
  })

  test('nothing that is typed in the quick line is written over: then the lines are only told', async () => {
    const world = createTestWorld('', { clipboard: { 'text/plain': 'A -> B\nC -> -> D' } })
    world.session.document.drafts.put('quickLine/closed', { text: 'Half a li', base: '' })
    await world.run('edit.paste')
    expect(world.asked.actions).toEqual([])
    expect(world.asked.toasts.at(-1)?.text).toContain('1 line could not be read: line 2')
  })

  test('lines of Mermaid and statements of Graphviz, too', async () => {
    expect(await pasted('graph LR\nA[Rain] -->|+| B[Grass]\nB --- C[Debt]')).toMatchObject({
      text: 'Rain -> + Grass',
      told: '2 variables and 1 link made. 1 line could not be read: “B --- C” has no head: a link is written A --> B.',
    })
    expect(await pasted('digraph { Rain -> Grass [label="+"]; Grass -- Debt }')).toMatchObject({
      text: 'Rain -> + Grass',
      told: '2 variables and 1 link made. 1 statement could not be read: “Grass -- Debt”.',
    })
  })
})

test.each([
  ['Rain <-> Grass', 'Rain -> Grass -> Rain'],
  ['Rain ↔ Grass', 'Rain -> Grass -> Rain'],
  ['Rain <-(+)-> Grass', 'Rain -> + Grass -> + Rain'],
  ['Rain <--> - || Grass', 'Rain -> - || Grass -> - || Rain'],
  ['graph LR\nRain <--> Grass', 'Rain -> Grass -> Rain'],
  ['digraph { Rain -> Grass [dir=both] }', 'Rain -> Grass -> Rain'],
])('%j is read as two links of one sign, one each way, and told so', async (text, expected) => {
  const { text: made, told } = await pasted(text)
  expect(made).toBe(expected)
  expect(told).toBe('2 variables and 2 links made. 1 arrow that goes both ways was read as two links.')
})

test('an arrow of two heads in the middle of a line leaves the others as they are', async () => {
  const { text, told } = await pasted('A -> + B <-> C <- - D\nE <-> F')
  expect(text.split('\n').sort()).toEqual(['A -> + B -> C -> B', 'D -> - C', 'E -> F -> E'])
  expect(told).toContain(' 2 arrows that go both ways were read as two links each.')
})

describe('tables', () => {
  test.each([
    ['Rain;Grass;+\nGrass;Cattle;-', 'Rain -> + Grass -> - Cattle'],
    ['from;to;sign\n"Rain; heavy";Grass;s\n', '"Rain; heavy" -> + Grass'],
    ['sep=;\ncause;effect;polarity\nRain, heavy;Grass;+', 'Rain, heavy -> + Grass'],
    ['Rain;Grass\nGrass;Cattle', 'Rain -> Grass -> Cattle'],
    ['Rain,Grass,+\nGrass,Cattle,-,yes', 'Rain -> + Grass -> - || Cattle'],
    ['"Multi\nline"\tGrass\t+\nGrass\tCattle\t-\n', 'Multi line -> + Grass -> - Cattle'],
    ['from\tto\tsign\n"Rain\nand snow"\tGrass\t(+)\n', 'Rain and snow -> + Grass'],
    ["from\tto\tsign\nRain\tGrass\t'+\nGrass\tDebt\t(−)", 'Rain -> + Grass -> - Debt'],
    ['| from | to | sign |\n|---|---|:-:|\n| Rain | Grass | + |', 'Rain -> + Grass'],
    ['\ufefffrom;to\nRain;Grass', 'Rain -> Grass'],
    ['Rain\u00a0fall\tGrass\tincreases', 'Rain fall -> + Grass'],
    ['Ursache;Wirkung;Vorzeichen\nRain;Grass;+', 'Rain -> + Grass'],
    ['Variable\tActs on\tHow\nRain\tGrass\ts\nGrass\tDebt\to', 'Rain -> + Grass -> - Debt'],
  ])('%j', async (text, expected) => {
    expect((await pasted(text)).text).toBe(expected)
  })

  test('a list with commas or semicolons is a list', async () => {
    expect((await pasted('Rain, heavy\nGrass, green')).text).toBe('Rain, heavy\nGrass, green')
    expect((await pasted('Rain; heavy')).text).toBe('"Rain; heavy"')
  })
})

describe('sentences', () => {
  test.each([
    ['Rain increases Grass', 'Rain -> + Grass'],
    ['Rain increases grass\nDebt reduces investment', 'Rain -> + Grass\nDebt -> - Investment'],
    ['The more rain, the more grass', 'Rain -> + Grass'],
    ['The more cattle, the less grass', 'Cattle -> - Grass'],
    ['the less trust the more control', 'Trust -> - Control'],
    ['When debt rises, investment falls', 'Debt -> - Investment'],
    ['Less rain leads to fewer herds', 'Rain -> + Herds'],
    ['Higher prices reduce demand', 'Prices -> - Demand'],
    ['Trust depends on openness', 'Openness -> Trust'],
  ])('%j', async (text, expected) => {
    expect((await pasted(text)).text).toBe(expected)
  })

  const PROSE =
    'Rain increases the grass. Cattle reduce the grass.\nNobody knows what happens to the debt then.'

  test('prose is asked about, and nothing is changed before', async () => {
    const { text, questions, undo } = await pasted(PROSE, 'A')
    expect([text, undo]).toEqual(['A', null])
    expect(questions).toEqual([
      {
        title: 'What is this text?',
        quoted: PROSE,
        answers: [
          expect.objectContaining({ label: 'Read 2 links', told: 'Rain → + Grass; Cattle → − Grass' }),
          expect.objectContaining({ label: 'Text label' }),
          expect.objectContaining({ label: '2 variables, a line each' }),
        ],
      },
    ])
  })

  test('it becomes links, a label or names, each in one step', async () => {
    const links = await pasted(PROSE, '', 'Read')
    expect([links.text, links.undo]).toEqual(['Rain -> + Grass\nCattle -> - Grass', 'Paste'])
    expect(links.told).toContain(
      '1 sentence could not be read: “Nobody knows what happens to the debt then.”',
    )
    const label = await pasted(PROSE, 'A', 'Text label')
    expect([label.text, label.labels, label.undo]).toEqual(['A', [PROSE], 'Paste'])
    const names = await pasted(PROSE, '', '2 variables')
    expect(names.text.split('\n')).toHaveLength(2)
  })

  test('prose with an arrow in it is asked about, too', async () => {
    const { questions } = await pasted('This is what we saw in the field.\nRain -> + Grass\n')
    expect(questions[0]?.answers.map(({ label }) => label)).toEqual([
      'Read 1 link',
      'Text label',
      '2 variables, a line each',
    ])
  })

  test('short names with a stop behind them are names', async () => {
    expect((await pasted('Rain.\nGrass etc.')).questions).toEqual([])
  })
})

describe('what is no text for people becomes no name', () => {
  test.each([
    '{"format":"sediko-map","variables":{"a":{"name":"Rain"',
    '{\n  "format": "sediko-map",\n  "version": 3,\n',
    'ame": "Rain",\n  "x": 3,\n  "y": 4\n}, {"name": "Grass"',
    '[{"from": "A", "to": "B"}',
    '{"nodes":[],"links":[]}',
    '<?xml version="1.0"?><xmile version="1.0"></xmile>',
    '<!doctype html><p>Rain</p>',
    '{UTF-8}\nRain = 3 ~~|',
    'graph [ node [ id 1 ] ]',
  ])('%j', async (text) => {
    const { text: after, told, undo, questions } = await pasted(text, 'A')
    expect([after, undo, questions]).toEqual(['A', null, []])
    expect(told).toMatch(/^This seems to be .* cannot be pasted\. Nothing was changed\.$/)
  })

  test.each(['+', '-', '•', '1.'])('%j alone', async (text) => {
    const { text: after, told } = await pasted(text, 'A')
    expect([after, told]).toEqual(['A', 'This text holds no name. Nothing was changed.'])
  })

  test('names in angle or square brackets are names', async () => {
    expect((await pasted('<Rain>\n[Grass]')).text).toBe('<Rain>\n[Grass]')
  })
})

const CORPUS = new URL('../../../../shared/corpus/room/cases.json', import.meta.url)
const cases: readonly {
  readonly in: string
  readonly before?: string
  readonly by?: readonly string[]
  readonly variables?: readonly string[]
  readonly links?: readonly (readonly [string, string, string])[]
}[] = existsSync(CORPUS) ? JSON.parse(readFileSync(CORPUS, 'utf8')).text : []
if (cases.length === 0) console.info('Skipped: there is no corpus of cases beside the project.')

test.skipIf(cases.length === 0)('the cases of the corpus say what is right', async () => {
  for (const { in: text, before = '', variables, links = [], by } of cases) {
    if (by && !by.includes('paste') && variables === undefined) continue
    const world = createTestWorld(before, { clipboard: { 'text/plain': text } })
    await world.run('edit.paste')
    const { variables: found, links: drawn } = world.map()
    const names = Object.values(found).map(({ name }) => name)
    const said = Object.values(drawn).map((it) => [
      found[it.source]?.name,
      found[it.target]?.name,
      it.polarity,
    ])
    if (variables === undefined) expect([names, said], text).toEqual([[], []])
    else expect([names, said], text).toEqual([variables, links])
  }
})
