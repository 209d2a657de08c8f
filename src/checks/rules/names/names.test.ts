import { describe, expect, test } from 'vitest'
import { map, mapFromNotation, newVariable, readMapJson } from '../../../model/index.ts'
import { findingsOf, mapOfNames, saidOf } from './testing.ts'

/** Of each rule of words a name of which it speaks, with what it proposes and whether signs turn, and one nearly the same of which nobody does. */
const NAMED: readonly (readonly [string, string, string | null, boolean, string])[] = [
  ['V03', 'Rising cost of living', 'Cost of living', false, 'Higher education places'],
  ['V03', 'Decrease in waiting time', 'Waiting time', true, 'Increase in value per year'],
  ['V03', 'Harvest getting smaller', 'Size of harvest', true, 'Small harvests stored'],
  ['V03', 'Ever longer queues at the pharmacy', null, false, 'Rising bollards installed'],
  ['V03', 'Growth in cart traffic', 'Cart traffic', false, 'Rising time of the dough'],
  ['V03', 'Climbing complaints', 'Complaints', false, 'Climbing frames per park'],
  ['V03', 'Dropped standards', 'Standards', true, 'Dropped calls per thousand'],
  ['V04', 'Stop poaching in the park', 'Poaching in the park', true, 'Stop signs per km'],
  ['V04', 'Stop feeding stray cats', 'Feeding stray cats', true, 'Stopping distance on wet roads'],
  ['V04', 'Keep teaching the old songs', 'Old songs taught per year', false, 'Keep-fit classes'],
  ['V04', 'Finish marking by Friday', null, false, 'Finishing time of runners'],
  [
    'V04',
    'Zoning land for cheap housing',
    'Land zoned for cheap housing',
    false,
    'Grazing land near the river',
  ],
  [
    'V04',
    'Hanging posters in the foyer',
    'Posters hung per year in the foyer',
    false,
    'Hanging baskets sold',
  ],
  ['V04', 'Sharing tools with neighbours', null, false, 'Tuning forks in stock'],
  ['V04', 'Lobby parliament', 'Parliament lobbied', false, 'Lobby seats'],
  ['V05', 'No parking near the stadium', 'Parking near the stadium', true, 'No-claims bonus'],
  ['V05', 'No vet within an hour', null, false, 'No. of hives'],
  ['V05', 'Lack of medicines', 'Medicines available', true, 'Medicines bought'],
  ['V05', 'Lack of spare tyres at the depot', 'Spare tyres available at the depot', true, 'Tyres per depot'],
  ['V05', 'Broken bottles', 'Bottles in working order', true, 'Broken bottles per crate'],
  ['V06', 'Geology of the pit', null, false, 'Geology students'],
  ['V06', 'Altitude of the village', null, false, 'Distance to the nearest well'],
  ['V06', 'The way we do things here', null, false, 'Waiting time here'],
  ['V06', 'Companies Act', null, false, 'Companies founded per year'],
  ['V08', 'Noise / traffic near the new mall', null, false, 'Milk / cow'],
  ['V11', 'Recall of 300 cars', null, false, 'Product recalls per year'],
  ['V12', 'The lighthouse keeper', null, false, 'Lighthouse keepers on duty'],
  ['V13', 'Ticket sales above 300 a night', 'Ticket sales', false, 'Trips above 10 km'],
  ['V03', 'Higher bids at auction', null, false, 'Higher court appeals'],
  ['V03', 'Sinking profits', 'Profits', true, 'Sinking ships'],
  ['V04', 'Name and shame polluters', 'Polluters shamed per year', false, 'Search and rescue hours'],
  ['V04', 'Move elderly patients home', null, false, 'Move frequency'],
  ['V04', 'Putting labels on the jars', null, false, 'Printing labels in stock'],
  [
    'V04',
    'Training of customs officers',
    'Customs officers trained per year',
    false,
    'Training of staff hours',
  ],
  ['V04', 'Phase out old buses', 'Old buses phased out per year', false, 'Phase length'],
  ['V04', 'Commit all changes', 'Changes committed per year', false, 'Commit size'],
  ['V05', 'Careless driving', null, true, 'Careless driving fines'],
  ['V05', 'Unmotivated teachers', 'Motivation of teachers', true, 'Learner absenteeism'],
  ['V05', 'Mistrust of the police', 'Trust in the police', true, 'Food insecurity'],
  ['V06', 'Tourism', null, false, 'Tourism revenue'],
  ['V06', 'Political will', null, false, 'Political support for reform'],
  ['V06', 'Awareness campaign', null, false, 'Awareness of risks'],
  ['V06', 'Working culture at the studio', null, false, 'Working hours at the studio'],
  ['V08', 'Heat or drought stress', null, false, 'Heat stress'],
  ['V08', 'Wind / rain on match days', null, false, 'Match between skills and jobs'],
  ['V11', 'Closure of Morupule mine', null, false, 'Closure rate of cases'],
  ['V11', 'Elections', null, false, 'Elections held per decade'],
  ['V12', 'Ministry of Trade', null, false, 'Ministry of Works vehicles running'],
  ['V12', 'Teachers', 'Number of teachers', false, 'Teachers with houses'],
  ['V12', 'Tour operators', 'Number of tour operators', false, 'Retired operators'],
  ['V13', 'Donors to reach 900 by June', 'Number of donors', false, 'Donors reached'],
  ['V03', 'Slide in test scores', 'Test scores', true, 'Slide rule sales'],
  ['V03', 'Traffic on the increase', 'Traffic', false, 'Increase in herd per year'],
  ['V03', 'Colder clinics', 'Temperature of clinics', true, 'Older members'],
  ['V04', 'Nurses need to wash hands', null, false, 'Perceived need to save water'],
  ['V04', 'Borders being closed', null, false, 'Well-being of herders'],
  ['V04', 'They keep changing the rules', null, false, 'Rule changes per year'],
  ['V04', 'Ration petrol', 'Petrol rationed', false, 'Ration cards issued'],
  ['V04', 'Track shipments', 'Shipments tracked per year', false, 'Track length'],
  [
    'V05',
    'Sloppy handover between shifts',
    'Quality of handover between shifts',
    true,
    'Shift handovers per day',
  ],
  ['V05', 'Underfed cattle', 'Feeding of cattle', true, 'Undergraduate enrolment'],
  ['V05', 'Illegible prescriptions', 'Legibility of prescriptions', true, 'Illness days'],
  ['V05', 'Overuse of antibiotics', 'Use of antibiotics', false, 'Overhead cost share'],
  ['V05', 'Roads in bad condition', 'Condition of roads', true, 'Faulty meters replaced'],
  ['V06', 'Ward 6B', null, false, 'Ward rounds per day'],
  ['V06', 'Zoning laws', null, false, 'Law students'],
  ['V06', 'Customs system', null, false, 'System downtime hours'],
  ['V08', 'Quantity vs quality', null, false, 'Water and sewerage connections'],
  ['V11', 'Layoff of 40 clerks', null, false, 'Class of pupils taught'],
  ['V11', 'Locust swarm of last winter', null, false, 'Winter wheat area'],
  ['V13', 'Replies within two days', 'Replies', false, 'Deaths within 30 days'],
  ['V03', 'Steep decline in fish catches', 'Fish catches', true, 'Rate of decline of the herd'],
  ['V04', 'Hire more nurses', 'Nurses hired per year', false, 'Support from parents'],
  ['V04', 'Hiring more nurses', 'Nurses hired per year', false, 'Rate of hiring'],
  ['V04', 'Weld the gate', 'Gate welded', false, 'Welding time'],
  ['V04', 'To reduce the backlog', 'Backlog', true, 'Time to reduce'],
  ['V05', 'Lack of trust', 'Trust', true, 'Displaced households'],
  ['V05', 'Unreliable buses', 'Reliability of buses', true, 'Unsold tickets'],
  ['V05', 'High turnover', 'Turnover', false, 'Staff turnover'],
  ['V06', 'The political environment', null, false, 'Quality of care'],
  ['V08', 'Trust and cooperation', null, false, 'Gap between boys and girls'],
  ['V08', 'Cost/quality', null, false, 'Speed in km/h'],
  [
    'V09',
    'Vehicles that are standing because parts are missing',
    null,
    false,
    'Emergency skills in practice',
  ],
  ['V11', 'Outbreak of measles', 'Outbreaks of measles per year', false, 'Election turnout'],
  ['V11', 'Fire on Monday', 'Fires per year', false, 'Fire risk'],
  ['V12', 'Ministry of Health', null, false, 'Community trust'],
  ['V13', 'Pass rate at least 80%', 'Pass rate', false, 'Minimum wage'],
]

test.each(NAMED)('%s speaks of “%s”', (rule, name, better, turn) => {
  const [finding, ...others] = saidOf(name)
  expect(finding?.rule).toBe(rule)
  expect(others).toEqual([])
  const [change] = finding?.fix?.changes ?? []
  if (better !== null) {
    expect(change).toEqual({ kind: 'rename', variable: 'v1', was: name, name: better, turn })
  }
})

test.each(NAMED)('%s: not of what only looks like “%s”', (...[, , , , near]) => {
  expect(saidOf(near)).toEqual([])
})

test.each(['Budget and planning', 'Monitoring & Evaluation', 'Inadequate funding/poor planning'])(
  'V08: “%s” is told, and no split is offered into names that would be told in turn',
  (name) => {
    const [finding] = saidOf(name)
    expect(finding?.rule).toBe('V08')
    const halves =
      finding?.fix?.changes.flatMap((change) => (change.kind === 'split' ? change.names : [])) ?? []
    expect(halves.flatMap((half) => saidOf(half))).toEqual([])
  },
)

test('V08: a split into two sound names is offered', () => {
  expect(saidOf('Trust and cooperation')[0]?.fix?.changes).toMatchObject([{ kind: 'split' }])
})

test('V01: a variable without a name, but not one that has the role it was put there for', () => {
  const unnamed = mapOfNames([''])
  expect(findingsOf(unnamed).map(({ rule, severity }) => [rule, severity.drawing])).toContainEqual([
    'V01',
    'error',
  ])
  const role = newVariable({ id: 'v1', name: '', role: 'Quick fix', made: 1 })
  const roles = findingsOf({ ...unnamed, variables: { v1: role } })
  expect(roles.map(({ rule }) => rule)).not.toContain('V01')
  expect(saidOf('?')).toEqual([])
})

test.each(['Lack of', 'Number of the', '1234', '1,500'])(
  'V01: “%s” is told in the review as no name, and by no other rule',
  (name) => {
    expect(saidOf(name).map(({ rule, severity }) => [rule, severity.drawing, severity.review])).toEqual([
      ['V01', 'off', 'warning'],
    ])
  },
)

test.each(['Vitamin A', 'Hours worked on', 'People spoken to', 'Plots in block 12', 'x'])(
  'V01: not of “%s”',
  (name) => {
    expect(saidOf(name).map(({ rule }) => rule)).not.toContain('V01')
  },
)

describe('V02: two names for one thing', () => {
  const twice = (...names: string[]) => findingsOf(mapOfNames(names)).filter(({ rule }) => rule === 'V02')

  test.each([
    ['Water demand', 'Water demands'],
    ['Water demand', 'The water demand'],
    ['Quality of care', 'Care quality'],
    ['Maintenance backlog', 'Maintenence backlog'],
    ['Trust', 'trust'],
    ['Nurse workload', 'Nurses workload'],
    ['Nurse workload', 'Nurses’ workload'],
    ['Staff moral', 'Staff morale'],
    ['Health-care quality', 'Healthcare quality'],
    ['Health care quality', 'Healthcare quality'],
    ['Full buses', 'Full bus'],
    ['Food crises', 'Food crisis'],
    ['Women in work', 'Woman in work'],
    ['Bonuses paid', 'Bonus paid'],
    ['Farm gases', 'Farm gas'],
  ])('%s and %s', (one, other) => {
    const [finding, ...others] = twice(one, other)
    expect(others).toEqual([])
    expect(finding?.where.map((place) => 'id' in place && place.id)).toEqual(['v1', 'v2'])
    expect(finding?.fix?.changes).toEqual([{ kind: 'merge', keep: 'v1', gone: 'v2' }])
  })

  test.each([
    ['Hiring', 'Firing'],
    ['Resources of A', 'Resources of B'],
    ['Reported stock', 'Stock'],
    ['Imports', 'Exports'],
    ['Number of boys', 'Number of buses'],
    ['Quarter 1', 'Quarter 2'],
    ['Drive time', 'Driver time'],
    ['Quarter 1 sales', 'Quarter 2 sales'],
    ['Skilled workers', 'Unskilled workers'],
    ['Public spending', 'Private spending'],
    ['Perceived quality', 'Required quality'],
  ])('not %s and %s', (one, other) => {
    expect(twice(one, other)).toEqual([])
  })

  test('the one with more links stays', () => {
    const linked = map`Water demands -> + Pumping -> - Water demand -> + Price -> - Water demand`
    const [finding] = findingsOf(linked).filter(({ rule }) => rule === 'V02')
    expect(finding?.fix?.changes).toEqual([{ kind: 'merge', keep: 'v3', gone: 'v1' }])
  })

  test('three spellings of one name are told at once, and become one by one fix', () => {
    const [finding, ...others] = twice('Water demand', 'Water demands', 'Rain', 'The water demand')
    expect(others).toEqual([])
    expect(finding?.where.map((place) => 'id' in place && place.id)).toEqual(['v1', 'v2', 'v4'])
    expect(finding?.message.replace(/\p{Cf}/gu, '')).toBe(
      '“Water demand”, “Water demands” and “The water demand” look like the same variable. Make them one?',
    )
    expect(finding?.fix?.changes).toEqual([
      { kind: 'merge', keep: 'v1', gone: 'v2' },
      { kind: 'merge', keep: 'v1', gone: 'v4' },
    ])
    const told = (...names: string[]) => twice(...names).map(({ message }) => message.replace(/\p{Cf}/gu, ''))
    expect(told('Trust', 'Trust', 'Trust')).toEqual(['“Trust” stands on the map 3 times. Make them one?'])
    expect(told('Trust', 'trust', 'Trust')).toEqual([
      '“Trust” (twice) and “trust” look like the same variable. Make them one?',
    ])
  })

  test('where the first and the last of three are not alike, each pair that is stays a pair', () => {
    const pairs = twice('Maintenance backlog', 'Maintinence backlog', 'Mointinence backlog')
    expect(pairs.map(({ where }) => where.map((place) => 'id' in place && place.id))).toEqual([
      ['v1', 'v2'],
      ['v2', 'v3'],
    ])
  })
})

test('V07: a variable without a unit where others have one; said once where none has', () => {
  const of = (unit: string, other: string) => {
    const made = mapOfNames(['Trust', 'Visits'])
    const trust = newVariable({ id: 'v1', name: 'Trust', unit, made: 1 })
    const visits = newVariable({ id: 'v2', name: 'Visits', unit: other, made: 2 })
    return findingsOf({ ...made, variables: { v1: trust, v2: visits } }).filter(({ rule }) => rule === 'V07')
  }
  expect(of('', 'per month').map(({ where }) => where)).toEqual([[{ kind: 'variable', id: 'v1' }]])
  expect(of('', '').map(({ where }) => where.length)).toEqual([3])
  expect(of('index 0-100', 'per month')).toEqual([])
  expect(findingsOf(mapOfNames(['Trust'])).map(({ rule }) => rule)).toContain('V07')
})

test('V10: an abbreviation that nobody explained', () => {
  expect(saidOf('DHMT meetings').map(({ rule }) => rule)).toEqual(['V10'])
  expect(saidOf('HIV testing uptake')).toEqual([])
  expect(saidOf('WATER LEVEL')).toEqual([])
  expect(saidOf('SIM cards in use')).toEqual([])
  expect(saidOf('CVs received')).toEqual([])
  const explained = newVariable({
    id: 'v1',
    name: 'DHMT meetings',
    note: 'DHMT: district health team',
    made: 1,
  })
  expect(
    findingsOf({ ...mapOfNames(['x']), variables: { v1: explained } }).map(({ rule }) => rule),
  ).not.toContain('V10')
})

test.each([
  ['V15', 'A -> + B\nC', ['v3'], 'A -> + B -> + C'],
  ['V16', 'A -> + B -> + A\nB -> + C', ['v3'], 'A -> + B -> + C -> + A'],
  ['V17', 'Rain -> + Grass -> + Herd -> - Grass', ['v1'], 'Grass -> + Herd -> - Grass'],
])('%s looks at how variables are joined', (rule, fires, ids, near) => {
  const told = (text: string) => findingsOf(mapFromNotation(text)).filter((finding) => finding.rule === rule)
  expect(told(fires).map(({ where: [place] }) => 'id' in place && place.id)).toEqual(ids)
  expect(told(near)).toEqual([])
})

test('V17: not of what is marked as coming from outside', () => {
  const rain = map`Rain -> + Grass -> + Herd -> - Grass`
  const marked = {
    ...rain,
    variables: { ...rain.variables, v1: newVariable({ ...rain.variables.v1, id: 'v1', kind: 'external' }) },
  }
  expect(findingsOf(marked).map(({ rule }) => rule)).not.toContain('V17')
})

test('V18: ten links at a variable, but not nine', () => {
  const star = (count: number) =>
    mapFromNotation(
      Array.from({ length: count }, (_, at) => `Hub -> + Point ${String.fromCharCode(65 + at)}`).join('\n'),
    )
  const told = (count: number) => findingsOf(star(count)).filter(({ rule }) => rule === 'V18')
  expect(told(10).map(({ message }) => message)).toEqual(['10 links meet at “Hub”. Is it really one thing?'])
  expect(told(9)).toEqual([])
})

test('V19: a perception that changes a stock by itself, but not a flow that does', () => {
  const told = (kind: string) => {
    const read = readMapJson({
      format: 'sediko-map',
      version: 1,
      variables: [
        { id: 'a', name: 'Rumour', x: 0, y: 0, kind },
        { id: 'b', name: 'Trust', x: 100, y: 0, kind: 'stock' },
      ],
      links: [{ id: 'l', source: 'a', target: 'b', polarity: '-' }],
    })
    if (!read.ok) throw new Error(read.reason)
    return findingsOf(read.map).filter(({ rule }) => rule === 'V19')
  }
  expect(told('perception').map(({ where: [place] }) => place)).toEqual([{ kind: 'link', id: 'l' }])
  expect(told('flow')).toEqual([])
})

test('a person’s own words: what is fine is not flagged, and what is vague is', () => {
  expect(saidOf('Lack of trust', { fine: ['lack of trust'], vague: [] })).toEqual([])
  expect(saidOf('Rising main repairs needed', { fine: ['rising main'], vague: [] })).toEqual([])
  expect(saidOf('Synergy between units').map(({ rule }) => rule)).toEqual([])
  expect(saidOf('Synergy between units', { fine: [], vague: ['Synergy'] }).map(({ rule }) => rule)).toEqual([
    'V06',
  ])
})

test('a gap may keep its name, and a variable of a language without words is read as English', () => {
  const gap = findingsOf(mapOfNames(['Shortage of nurses'], 'gap')).map(({ rule }) => rule)
  expect(gap).not.toContain('V05')
})
