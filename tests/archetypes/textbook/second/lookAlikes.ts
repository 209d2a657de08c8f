import type { TextbookCase } from '../types.ts'

/** A map of our own that is no archetype. */
function none(name: string, map: string, why: string): TextbookCase {
  return { name, source: 'own', map, meant: null, roles: {}, question: null, why }
}

/** A second list of maps for which nothing is to be proposed, to be measured on once. Written without recognition. */
export const LOOK_ALIKES: readonly TextbookCase[] = [
  none(
    'Villages that empty',
    `People in the village -> + Shops in the village -> + Reasons to stay -> + People in the village`,
    'One circle of three that may run either way; a loop alone is no archetype.',
  ),
  none(
    'Ice on the sea',
    `Ice on the sea -> + Sunlight thrown back -> - Warmth of the water -> - Ice on the sea`,
    'One reinforcing loop of nature.',
  ),
  none(
    'Streets at night',
    `Fear of the dark streets -> - People out at night -> + Eyes on the street
      Eyes on the street -> - Thefts -> + Fear of the dark streets`,
    'One vicious circle of four; nobody tries to mend it on this map.',
  ),
  none(
    'The freezer in the shop',
    `Temperature in the freezer -> + Running of the compressor -> - Temperature in the freezer
      Temperature of the shop -> + Temperature in the freezer
      Setting of the thermostat -> - Running of the compressor`,
    'A thermostat that works and is quick: control, and no trap.',
  ),
  none(
    'Keeping to the speed',
    `Speed wanted -> + Speed lacking -> + Pressure on the pedal -> + Speed of the car -> - Speed lacking
      Slope of the road -> - Speed of the car`,
    'A driver corrects at once; without a delay it is plain control.',
  ),
  none(
    'The queue in the post office',
    `People coming in -> + Length of the queue -> + Time to wait -> + People who walk out
      People who walk out -> - Length of the queue
      Counters open -> - Length of the queue`,
    'One balancing loop of a queue that settles by itself.',
  ),
  none(
    "A doctor's waiting room",
    `Patients waiting -> + Pace of the doctor -> - Patients waiting
      Patients waiting -> + Time to wait -> - Patients who stay for their turn
      Patients who stay for their turn -> + Patients waiting`,
    'Two balancing loops keep the room from overflowing; neither is a fix that takes from the other.',
  ),
  none(
    'Helpers for reading',
    `Pupils who read badly -> + Hours with a helper -> - Pupils who read badly
      Hours with a helper -> + Joy in reading -> + Reading at home -> - Pupils who read badly`,
    'Help that works twice: what follows from it lowers the trouble too.',
  ),
  none(
    'Water in turn',
    `Share of the upper field -> + Water on the upper field -> - Thirst of the upper field
      Thirst of the upper field -> + Share of the upper field
      Share of the upper field -> - Water on the lower field -> - Thirst of the lower field
      Thirst of the lower field -> - Share of the upper field`,
    'A fair share: who has less is given more, so both loops balance and lead to the same end.',
  ),
  none(
    'Hives and a trough',
    `Bees -> + Honey sold -> + Hives bought -> + Bees
      Water in the trough -> - Opening of the valve -> + Water in the trough`,
    'Two loops that do not touch: an engine here and a float valve there.',
  ),
  none(
    'Savings and a cold house',
    `Savings -> + Interest received -> + Savings
      Savings -> + Size of the house -> + Cold in the rooms -> + Firing of the stove -> - Cold in the rooms`,
    'An engine moves a loop of control and nothing comes back from it.',
  ),
  none(
    'The band and the inn',
    `Guests at the inn -> + Evenings of the band -> + Guests at the inn
      Evenings of the band -> + Skill of the band -> + Guests at the inn
      Guests at the inn -> + Money for instruments -> + Skill of the band`,
    'Mutual support: every loop reinforces, and nothing slows them on this map.',
  ),
  none(
    'The fruit grower and the beekeeper',
    `Harvest of fruit -> + Places for hives -> + || Harvest of honey
      Harvest of honey -> + Hives set up -> + Harvest of fruit
      Harvest of fruit -> + Trees planted -> + || Harvest of fruit
      Spring weather -> + Harvest of fruit`,
    'Two partners who help each other and do not harm each other.',
  ),
  none(
    'What bread costs',
    `Price of wheat -> + Price of flour -> + Price of bread
      Rain in spring -> + Harvest of wheat -> - Price of wheat
      Wages of bakers -> + Price of bread
      Price of gas -> + Cost of the oven -> + Price of bread`,
    'Eight variables and no loop at all.',
  ),
  none(
    'Water for a town',
    `People in the town -> + Water used -> - Water in the reservoir
      Rain on the hills -> + Water in the streams -> + Water in the reservoir
      Forest on the hills -> + Water in the streams
      Water in the reservoir -> - Price of water -> - Water used
      Gardens -> + Water used
      Summer heat -> + Water used
      Summer heat -> + Loss by evaporation -> - Water in the reservoir
      Leaks in the pipes -> + Water used`,
    'Eleven variables and one balancing loop: the price steadies the use, and no promise or fix is undone.',
  ),
  none(
    'Health of small children',
    `Schooling of mothers -> + Knowledge of hygiene -> + Clean water at home -> - Diarrhoea
      Diarrhoea -> - Weight of the child -> + Resistance to germs -> - Diarrhoea
      Income of the family -> + Food on the table -> + Weight of the child
      Size of the family -> - Food on the table
      Distance to the clinic -> - Visits to the clinic -> + Vaccinations -> + Resistance to germs
      Visits to the clinic -> + Weight of the child
      Rainy season -> + Germs in the well -> + Diarrhoea`,
    'Fourteen variables, one vicious circle among them and many causes from outside.',
  ),
  none(
    'A fish market in the morning',
    `Price of cod -> + Boxes brought to the hall -> - Price of cod
      Price of cod -> - Boxes that buyers want -> + Price of cod
      Wind at sea -> - Catch of the night -> + Boxes brought to the hall
      Feast days -> + Boxes that buyers want
      Price of salmon -> + Boxes that buyers want`,
    'Supply and demand within a morning: two loops that both do their work.',
  ),
  none(
    'Crutches while a bone heals',
    `Pain in the leg -> + Use of crutches -> - Pain in the leg
      Use of crutches -> + Rest of the bone -> + || Healing of the bone -> - Pain in the leg
      Age of the patient -> - Healing of the bone`,
    'The quick relief makes the lasting one possible: it buys time and is given up afterwards.',
  ),
  none(
    'Sparrows in a park',
    `Sparrows -> + Sparrows hatched -> + Sparrows
      Sparrows -> + Sparrows that die of age -> - Sparrows`,
    'Births and deaths in proportion: the plainest stock with two flows, and no limit that growth runs into.',
  ),
  none(
    'The year of a small theatre',
    `Grant of the town -> + Money of the theatre -> + New plays -> + Visitors
      Visitors -> + Takings -> + Money of the theatre
      Rent -> - Money of the theatre
      Actors employed -> + New plays
      Posters -> + Visitors
      Summer evenings -> - Visitors
      Buses at night -> + Visitors`,
    'Ten variables round one engine; rent and weather hold it from outside and no loop does.',
  ),
]
