import { expect, test } from 'vitest'
import { foundBy, mapWith, mendedBy, readFile, severityOf, toldBy, whereOf } from '../../testing.ts'
import { doubledInFile } from './doubled.ts'

const silent: readonly string[] = []

test('L01 asks for the sign of a link that has none', () => {
  const open = mapWith('Wells -> ? Cattle')
  expect(toldBy('L01', open)).toEqual([
    'The link from Wells to Cattle has no sign. Does a rise in Wells raise or lower Cattle, other things being equal?',
  ])
  expect(severityOf('L01', open)).toEqual(['off', 'info', 'warning'])
  expect(foundBy('L01', open)[0]?.fix).toBeNull()
  expect(foundBy('L01', open)[0]?.choices?.map(({ answer }) => answer)).toEqual([
    '+ Raises it',
    '− Lowers it',
  ])
  expect(toldBy('L01', mapWith('Wells -> + Cattle'))).toEqual(silent)
})

test('L02 tells of a link without a sign beside one that has one, and makes them one without losing a word', () => {
  const twice = mapWith('Wells -> + Cattle; Wells -> ? Cattle', { notes: { 'Wells>Cattle': 'more water' } })
  expect(toldBy('L02', twice)).toEqual([
    'There are two links from Wells to Cattle, one of them without a sign. Keep one of them.',
  ])
  expect(severityOf('L02', twice)).toEqual(['error', 'error', 'error'])
  const mended = mendedBy('L02', twice)
  expect(toldBy('L02', mended)).toEqual(silent)
  expect(Object.values(mended.links).map(({ polarity, note }) => [polarity, note])).toEqual([
    ['+', 'more water'],
  ])
  expect(toldBy('L02', mapWith('Wells -> + Cattle -> ? Wells'))).toEqual(silent)
})

test('L02 tells of equal links of a bare graph, which is looked at as it came', () => {
  const one = mapWith('Wells -> + Cattle')
  const links = Object.values(one.links).flatMap((link) => [link, { ...link, id: 'l2' }])
  const graph = { ...one, links: Object.fromEntries(links.map((link) => [link.id, link])) }
  expect(toldBy('L02', graph)).toEqual([
    'There are two links from Wells to Cattle of sign +. Keep one of them.',
  ])
  expect(Object.keys(mendedBy('L02', graph).links)).toHaveLength(1)
})

test('L02 leaves the choice where the other sign is there twice', () => {
  const thrice = mapWith('Wells -> + Cattle; Wells -> - Cattle; Wells -> ? Cattle')
  expect(foundBy('L02', thrice).map(({ fix }) => fix)).toEqual([null])
})

test('L02 tells what a file had twice and a map cannot hold, by the notices of its reading', () => {
  const { map, notices } = readFile('Wells -> + Cattle', { moreLinks: [['Wells', 'Cattle', '+']] })
  expect(doubledInFile(map, notices)).toMatchObject([
    {
      rule: 'L02',
      message:
        'The file has more than one link from Wells to Cattle of sign +; they are read as one. Save the map to have it so in the file.',
      fix: null,
    },
  ])
  const near = readFile('Wells -> + Cattle -> + Wells')
  expect(doubledInFile(near.map, near.notices)).toEqual(silent)
})

test('L03 tells of two signs between the same variables, but not where each says why', () => {
  const both = mapWith('Rain -> + Harvest; Rain -> - Harvest')
  expect(toldBy('L03', both)).toEqual([
    'Rain both raises and lowers Harvest. Name what lies between them on each route, or note on each link why.',
  ])
  expect(foundBy('L03', both).map((finding) => whereOf(finding, both))).toEqual([
    ['Rain>Harvest', 'Rain>Harvest'],
  ])
  expect(severityOf('L03', both)).toEqual(['off', 'warning', 'warning'])
  expect(toldBy('L03', mapWith('Rain -> + Harvest; Rain -> + Floods -> - Harvest'))).toEqual(silent)
  const explained = mapWith('Rain -> + Harvest; Rain -> - Harvest', { notes: { 'Rain>Harvest': 'said why' } })
  expect(toldBy('L03', explained)).toEqual(silent)
})

test('L04 asks through what a variable acts on itself, which only a file can bring', () => {
  const self = mapWith('Herd -> + Milk', { moreLinks: [['Herd', 'Herd', '+']] })
  expect(toldBy('L04', self)).toEqual([
    'A link runs from Herd to itself. Draw what it works through on the way back.',
  ])
  expect(severityOf('L04', self)).toEqual(['off', 'warning', 'warning'])
  expect(toldBy('L04', mapWith('Herd -> + Milk -> + Herd'))).toEqual(silent)
})

test('L06 says once a map how to read a flow into a stock or out of it', () => {
  const births = mapWith('Births -> + Population', { kinds: { Births: 'flow', Population: 'stock' } })
  expect(toldBy('L06', births)).toEqual([
    'When Births falls, Population grows more slowly; it does not fall by that.',
  ])
  expect(severityOf('L06', births)).toEqual(['off', 'info', 'off'])
  const both = mapWith('Deaths -> - Population; Births -> + Population', {
    kinds: { Births: 'flow', Deaths: 'flow', Population: 'stock' },
  })
  expect(toldBy('L06', both)).toEqual([
    'When Deaths falls, Population shrinks more slowly; it does not grow by that. So it is with one more link from a flow to a stock.',
  ])
  expect(toldBy('L06', mapWith('Food -> + Births', { kinds: { Food: 'stock', Births: 'flow' } }))).toEqual(
    silent,
  )
})

test('L07 asks to split a net rate, and knows nets that catch or save', () => {
  const kinds = { Population: 'stock' } as const
  expect(toldBy('L07', mapWith('Net migration -> + Population', { kinds }))).toEqual([
    'Net migration is a net rate of Population. Draw what flows in and what flows out as two variables, so that their signs stay.',
  ])
  expect(severityOf('L07', mapWith('Net migration -> + Population', { kinds }))).toEqual([
    'off',
    'info',
    'info',
  ])
  expect(toldBy('L07', mapWith('Mosquito net use -> + Population', { kinds }))).toEqual(silent)
  expect(toldBy('L07', mapWith('Net migration -> + Population'))).toEqual(silent)
})

test('L08 suspects a common cause, but not where the link is explained or the third says otherwise', () => {
  const text = 'Heat -> + Ice cream; Heat -> + Drowning; Ice cream -> + Drowning'
  const heat = mapWith(text)
  expect(toldBy('L08', heat)).toEqual([
    'Both Ice cream and Drowning depend on Heat. Is the link between the two a cause of its own? Note how it works, or remove it.',
  ])
  expect(severityOf('L08', heat)).toEqual(['off', 'info', 'info'])
  expect(toldBy('L08', mapWith(text, { notes: { 'Ice cream>Drowning': 'swimmers eat first' } }))).toEqual(
    silent,
  )
  expect(toldBy('L08', mapWith(text.replace('cream -> + Drowning', 'cream -> - Drowning')))).toEqual(silent)
})

test('L09 tells of a shortcut beside a longer way of the same effect, and can remove it', () => {
  const text = 'Wells -> + Cattle -> + Grazing; Wells -> + Grazing'
  const short = mapWith(text)
  expect(toldBy('L09', short)).toEqual([
    'Wells already affects Grazing through Cattle. Is there a direct effect besides? Note it on the link, or remove the link.',
  ])
  expect(severityOf('L09', short)).toEqual(['off', 'info', 'info'])
  const mended = mendedBy('L09', short)
  expect(toldBy('L09', mended)).toEqual(silent)
  expect(Object.keys(mended.links)).toHaveLength(2)
  expect(toldBy('L09', mapWith('Wells -> + Cattle -> + Grazing; Wells -> - Grazing'))).toEqual(silent)
  expect(toldBy('L09', mapWith(text, { notes: { 'Wells>Grazing': 'trampling' } }))).toEqual(silent)
  expect(toldBy('L09', mapWith(text, { notes: { 'Cattle>Grazing': 'they eat' } }))).toEqual(silent)
  const longer = mapWith('A -> + B -> - C -> + D; A -> - D')
  expect(toldBy('L09', longer)[0]).toContain('A already affects D through B and C.')
  expect(toldBy('L09', mapWith('A -> + B -> + C -> + D -> + E; A -> + E'))).toEqual(silent)
})

test('L09 removes no link over which somebody told a loop', () => {
  const told = mapWith('Wells -> + Cattle -> + Grazing; Wells -> + Grazing -> + Wells', {
    loops: [{ path: ['Wells', 'Grazing'], type: 'R', name: 'Thirst' }],
  })
  expect(foundBy('L09', told).map(({ fix }) => fix)).toEqual([null])
})

test('L10 knows the rest of a thing, makes the two one, and keeps every sign right', () => {
  const jobs = mapWith('Growth -> + Youth employment -> - Youth unemployment -> + Crime')
  expect(toldBy('L10', jobs)).toEqual([
    'Youth employment and Youth unemployment are two sides of one thing: where the one is more the other is less. Keep one of them.',
  ])
  expect(severityOf('L10', jobs)).toEqual(['off', 'info', 'info'])
  const mended = mendedBy('L10', jobs)
  expect(toldBy('L10', mended)).toEqual(silent)
  const names = Object.values(mended.variables).map(({ name }) => name)
  expect(names).toEqual(['Growth', 'Youth employment', 'Crime'])
  expect(Object.values(mended.links).map(({ polarity }) => polarity)).toEqual(['+', '-'])
})

test('L10 knows the same words in another order, but not where order means something or a sense is marked', () => {
  const care = mapWith('Quality of care -> + Care quality')
  expect(toldBy('L10', care)).toEqual([
    'Quality of care and Care quality look like two names for one thing. Keep one of them.',
  ])
  expect(toldBy('L10', mendedBy('L10', care))).toEqual(silent)
  expect(toldBy('L10', mapWith('Quality of care -> + Perceived quality of care'))).toEqual(silent)
  expect(toldBy('L10', mapWith('Pressure on prices from wages -> + Pressure on wages from prices'))).toEqual(
    silent,
  )
  expect(toldBy('L10', mapWith('Resources of A -> + Resources of B'))).toEqual(silent)
  expect(toldBy('L10', mapWith('Filled posts -> - Overtime'))).toEqual(silent)
  const odd = mapWith('Employment -> + Unemployment')
  expect(foundBy('L10', odd).map(({ fix }) => fix)).toEqual([null])
})

test.each([
  ['Visitors -> + Nurse workload', 'When more people visit, workload falls', 'more and falls', '-'],
  ['Rainfall -> + Price', 'More rain, lower prices', 'more and lower', '-'],
  ['Rain -> + Fodder price', 'The more rainfall, the lower the fodder price', 'more and lower', '-'],
  ['Road length -> + Travel time', 'It lowers travel time', 'lowers', '-'],
  ['School fees -> + Children in school', 'Higher fees push children out of school', 'higher and push', '-'],
  ['Training -> - Skills', 'Training makes skills grow', 'grow', '+'],
  ['Patrols -> + Crime', 'more patrols, less crime', 'more and less', '-'],
  ['Rain -> + Price', 'Prices fall when rainfall rises', 'fall and rises', '-'],
  ['Theft -> + Trust', 'Less theft, more trust', 'less and more', '-'],
  ['Stress -> - Errors', 'As stress grows, errors grow', 'grows and grow', '+'],
  ['Wages -> + Turnover', 'rising wages cut turnover', 'rising and cut', '-'],
])('L11 reads more and less in “%s: %s”', (text, note, verb, sign) => {
  const [, from = '', to = ''] = /^(.*) -> [+-] (.*)$/.exec(text) ?? []
  const [finding, ...others] = foundBy('L11', mapWith(text, { notes: { [`${from}>${to}`]: note } }))
  expect(others).toEqual([])
  expect(finding?.message).toContain(`from ${from} to ${to} says ${verb}, but its sign is`)
  expect(finding?.fix?.changes).toMatchObject([{ kind: 'setPolarity', polarity: sign }])
  const right = text.replace(/ [+-] /, ` ${sign} `)
  expect(toldBy('L11', mapWith(right, { notes: { [`${from}>${to}`]: note } }))).toEqual(silent)
})

test('L11 compares a plain note with the sign, and nothing that talks of something else', () => {
  const noted = (text: string, note: string) => {
    const [, from = '', to = ''] = /^(.*) -> [+-?] (.*)$/.exec(text) ?? []
    return mapWith(text, { notes: { [`${from}>${to}`]: note } })
  }
  const wrong = noted('Patrols -> + Crime', 'patrols reduce crime')
  expect(toldBy('L11', wrong)).toEqual([
    'The note of the link from Patrols to Crime says reduce, but its sign is +.',
  ])
  expect(severityOf('L11', wrong)).toEqual(['off', 'info', 'info'])
  expect(toldBy('L11', mendedBy('L11', wrong))).toEqual(silent)
  for (const [text, note] of [
    ['Patrols -> - Crime', 'more patrols, less crime'],
    ['Theft -> - Trust', 'Less theft, more trust'],
    ['Theft -> - Trust', 'Theft makes trust fall'],
    ['Visitors -> + Workload', 'When fewer people visit, workload falls'],
    ['Rain -> - Price', 'Prices fall when rainfall rises'],
    ['Sprawl -> - Budget per plot', 'longer pipes per plot'],
    ['Nurses -> - Patients waiting', 'nurses see more patients'],
    ['Staff -> - Queues', 'fewer desks, longer queues'],
    ['Clinics -> - Travel', 'people travel less far'],
    ['Checks -> - Errors', 'checks prevent more errors'],
    ['Rainfall -> + Grass', 'drought reduces grass'],
    ['Patrols -> + Crime', 'patrols do not reduce crime'],
    ['Patrols -> + Crime', 'cuts the time'],
    ['Plots waiting -> - Budget per plot', 'more plots share the money'],
    ['Plots -> - Budget per plot', 'more plots share the money'],
    ['Time in traffic -> - Ease of driving', 'slow roads make driving tiresome'],
    ['Nurses -> - Patients waiting', 'more patients are seen'],
  ] as const)
    expect([note, toldBy('L11', noted(text, note))]).toEqual([note, silent])
})

test('L11 knows a late effect that was taken for an opposite one', () => {
  const late = mapWith('Training -> - Skills', {
    links: { 'Training>Skills': { delay: true, note: 'It takes time.' } },
  })
  expect(toldBy('L11', late)).toEqual([
    'The link from Training to Skills is −, and its note says only that it is late. Late is not opposite: a delay mark says it.',
  ])
  const mended = mendedBy('L11', late)
  expect(toldBy('L11', mended)).toEqual(silent)
  expect(Object.values(mended.links)[0]).toMatchObject({ polarity: '+', delay: true })
  const grazed = mapWith('Grazing -> - Grass', {
    links: { 'Grazing>Grass': { delay: true, note: 'overgrazing thins grass, after two seasons' } },
  })
  expect(toldBy('L11', grazed)).toEqual(silent)
})

test('L13 and L14 ask for the why and the evidence of a link; an assumption is an answer', () => {
  const bare = mapWith('Staff -> - Queues')
  expect(toldBy('L13', bare)).toEqual([
    'From Staff to Queues nothing says why. One sentence in the note is enough.',
  ])
  expect(toldBy('L14', bare)).toEqual([
    'From Staff to Queues nothing says how well it is known: documented, plausible or an assumption?',
  ])
  expect(severityOf('L13', bare)).toEqual(['off', 'info', 'warning'])
  expect(severityOf('L14', bare)).toEqual(['off', 'info', 'warning'])
  const said = mapWith('Staff -> - Queues', {
    links: { 'Staff>Queues': { note: 'fewer places, longer queues', evidence: 'assumption' } },
  })
  expect(toldBy('L13', said)).toEqual(silent)
  expect(toldBy('L14', said)).toEqual(silent)
})

test('L13 and L14 are told once where no link says anything', () => {
  const bare = mapWith('Staff -> - Queues -> + Complaints')
  expect(toldBy('L13', bare)).toEqual([
    'None of the 2 links says why the one affects the other. One sentence in the note of each is enough.',
  ])
  expect(toldBy('L14', bare)).toEqual([
    'None of the 2 links says how well it is known. Choose documented, plausible or an assumption in the details of each.',
  ])
  const begun = mapWith('Staff -> - Queues -> + Complaints', { notes: { 'Staff>Queues': 'more counters' } })
  expect(toldBy('L13', begun)).toEqual([
    'From Queues to Complaints nothing says why. One sentence in the note is enough.',
  ])
})

test('L13 is told once where 5 of 6 links say nothing, leads to those, and is told of each where half do', () => {
  const chain = 'A -> + B -> + C -> + D -> + E -> + F -> + G'
  const most = mapWith(chain, { notes: { 'A>B': 'so' } })
  expect(toldBy('L13', most)).toEqual([
    '5 of 6 links do not say why the one affects the other. One sentence in the note of each is enough.',
  ])
  expect(foundBy('L13', most)[0]?.where.map(({ kind }) => kind)).toEqual(['map', ...Array(5).fill('link')])
  expect(foundBy('L13', most)[0]?.key).toBe('L13 map')
  const half = mapWith(chain, { notes: { 'A>B': 'so', 'B>C': 'so', 'C>D': 'so' } })
  expect(toldBy('L13', half)).toHaveLength(3)
})

test('L11 knows what destroys and undermines, but not where the sign says so', () => {
  for (const verb of ['destroys', 'undermines']) {
    const note = { 'Gossip>Trust': `Gossip ${verb} trust` }
    expect(toldBy('L11', mapWith('Gossip -> + Trust', { notes: note }))).toHaveLength(1)
    expect(toldBy('L11', mapWith('Gossip -> - Trust', { notes: note }))).toEqual(silent)
  }
})

test('on a map in which everything acts on everything the checks of links end soon', () => {
  const names = Array.from({ length: 40 }, (_, at) => `V${at}`)
  const all = names.flatMap((one) =>
    names.filter((other) => other !== one).map((other) => [one, other] as const),
  )
  const dense = mapWith(
    all.map(([one, other], at) => `${one} -> ${at % 3 === 0 ? '-' : '+'} ${other}`).join('; '),
  )
  expect(toldBy('L08', dense).length).toBeGreaterThan(1000)
  expect(toldBy('L09', dense).length).toBeGreaterThan(1000)
})
