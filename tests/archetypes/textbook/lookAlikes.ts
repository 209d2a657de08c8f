import type { TextbookCase } from './types.ts'

const OWN = 'own'

/** A map that is no archetype. */
function none(name: string, map: string, why: string, more: Partial<TextbookCase> = {}): TextbookCase {
  return { name, source: OWN, map, meant: null, roles: {}, question: null, why, ...more }
}

/** Maps that look like an archetype and are none. Written before recognition was tuned. */
export const LOOK_ALIKES: readonly TextbookCase[] = [
  none(
    'Poverty and schooling',
    `Poverty of families -> - Years at school -> + Wages -> - Poverty of families`,
    'One vicious circle of three; a loop alone is no archetype.',
  ),
  none(
    'Sleep and worry',
    `Worry -> + Time awake at night -> + Tiredness by day -> + Mistakes at work -> + Worry`,
    'One vicious circle of four, and nothing in it speaks of relationships or thinking.',
  ),
  none(
    'A bank run',
    `Rumours about the bank -> + Withdrawals -> - Cash of the bank
      Cash of the bank -> - Doubts of customers -> + Rumours about the bank`,
    'One reinforcing loop of four.',
  ),
  none(
    'Soil that washes away',
    `Bare ground -> + Water running off -> + Soil washed away -> - Depth of the soil
      Depth of the soil -> + Plants -> - Bare ground
      Slope of the field -> + Water running off`,
    'One vicious circle of five with a condition hanging on.',
  ),
  none(
    'A household in debt',
    `Debt of the household -> + Interest due -> + Payments each month -> - Money left for food
      Money left for food -> - New borrowing -> + Debt of the household
      Rate of interest -> + Interest due`,
    'A debt spiral: borrowing is not drawn as a relief of the debt, so nothing fails here; it only grows.',
  ),
  none(
    'Revenge in the valley',
    `Attacks on families -> + Dead relatives -> + Wish for revenge -> + Young men with guns
      Young men with guns -> + Raids -> + Attacks on families`,
    'A spiral of violence in one circle of five; no two sides are told apart, so it is not Escalation.',
  ),
  none(
    'Two loops that do not meet',
    `Rabbits -> + Young rabbits -> + Rabbits
      Missing warmth -> + Heating -> - Missing warmth`,
    'An engine and a thermostat in two maps side by side; they share nothing.',
  ),
  none(
    'Savings and a full tank',
    `Savings -> + Interest earned -> + Savings
      Water missing in the tank -> + Opening of the tap -> + Water in the tank -> - Water missing in the tank`,
    'Two loops of different kind without a link between them.',
  ),
  none(
    'A thermostat',
    `Wanted warmth -> + Missing warmth
      Warmth of the room -> - Missing warmth -> + Heating -> + Warmth of the room`,
    'A control loop that works at once.',
    {
      kinds: { 'Wanted warmth': 'external' },
      alsoGood: ['balancing-with-delay'],
      question: { asks: 'delay', from: 'Heating', to: 'Warmth of the room', polarity: '+' },
    },
  ),
  none(
    'Washing hands',
    `Infections on the ward -> + Washing of hands -> - Germs on hands -> + Infections on the ward
      Infections on the ward -> + Days in hospital
      Visitors -> + Germs on hands`,
    'A fix that works at once, and nothing that backfires.',
  ),
  none(
    'Vaccination',
    `Measles cases -> + Vaccinations -> - Measles cases
      Vaccinations -> + Trust in the clinic -> + Vaccinations
      Vaccinations -> + Cost of vaccine`,
    'A fix that works, with a cost that does not come back to the cases; that fewer cases slow the growth of trust is true and harmless.',
    { alsoGood: ['limits-to-growth', 'wol-underachievement'] },
  ),
  none(
    'Painkillers with a bill',
    `Toothache -> + Painkillers -> - Toothache
      Painkillers -> + Money spent at the chemist
      Painkillers -> + Sleepiness -> - Work done`,
    'Consequences, but none that feeds back to the ache.',
  ),
  none(
    'A fix with a second benefit',
    `Flooding of streets -> + Planting of trees -> - || Flooding of streets
      Planting of trees -> + Shade -> - Heat in summer -> + Deaths of old people`,
    'The consequence is good and ends elsewhere; that trees help late is true.',
    { alsoGood: ['balancing-with-delay'] },
  ),
  none(
    'Fair shares of milk',
    `Milk given to the first calf -> + Weight of the first calf -> - Milk given to the first calf
      Milk given to the first calf -> - Milk given to the second calf -> + Weight of the second calf
      Weight of the second calf -> + Milk given to the first calf`,
    'The heavier calf gets less: both loops balance, so success does not breed success.',
  ),
  none(
    'Help for the weaker class',
    `Help for class A over class B -> + Marks of class A -> - Help for class A over class B
      Help for class A over class B -> - Marks of class B -> + Help for class A over class B`,
    'An allocation that evens out: two balancing loops of one teacher who has one aim.',
    { alsoGood: ['wol-relative-control'] },
  ),
  none(
    'Savings bank and shop that help each other',
    `Sales of the shop -> + Deposits in the village bank -> + Loans to the shop -> + Sales of the shop
      Sales of the shop -> + Jobs in the village -> + Families in the village -> + Sales of the shop`,
    'Two reinforcing loops that help each other; nobody loses.',
  ),
  none(
    'Singing and friendship',
    `Evenings of singing -> + Friendships -> + Evenings of singing
      Evenings of singing -> + Skill of singing -> + Pleasure in singing -> + Evenings of singing`,
    'Two engines in one variable, and no brake.',
  ),
  none(
    'Two firms that learn from each other',
    `Skill of firm A -> + Joint projects -> + Skill of firm A
      Joint projects -> + Skill of firm B -> + Joint projects`,
    'Mutual help without any remedy that hurts the other.',
  ),
  none(
    'From school to pay',
    `Spending on schools -> + Teachers -> + Lessons held -> + Skill of leavers -> + Pay of leavers
      Class size -> - Lessons held`,
    'A chain of effects without any loop.',
  ),
  none(
    'A purchase order',
    `Request written -> ? Approval by the head -> ? Order sent -> ? Goods received -> ? Invoice paid`,
    'A workflow: steps in time, not variables that cause.',
  ),
  none(
    'A ticket that can go back',
    `Ticket opened -> + Ticket assigned -> + Code written -> + Code reviewed -> + Release
      Code reviewed -> ? Code written
      Release -> + Ticket opened`,
    'A workflow with a way back; its circles are repetitions of steps.',
  ),
  none(
    'Causes of low birth weight',
    `Smoking -> + Low birth weight
      Poor diet -> + Low birth weight
      Visits to the midwife -> - Smoking
      Visits to the midwife -> - Poor diet
      Distance to the clinic -> - Visits to the midwife
      Low birth weight -> + Illness of infants`,
    'A tree of causes; no loop at all.',
  ),
  none(
    'A good library',
    `Readers -> + Loans of books -> + Budget of the library -> + New books -> + Readers
      New books -> + Work for the librarians
      Fees -> - Readers
      Town council in favour -> + Budget of the library`,
    'One engine with conditions around it; the work does not act back.',
  ),
  none(
    'Predators and prey',
    `Hares -> + Births of hares -> + Hares
      Hares -> + Lynxes -> + Deaths of hares -> - Hares
      Lynxes -> + Deaths of lynxes -> - Lynxes`,
    'A population model; that it is also a growth that something slows is true and harmless.',
    { alsoGood: ['limits-to-growth', 'wol-underachievement'] },
  ),
  none(
    'Crop rotation',
    `Pests in the field -> + Change of crop -> - Pests in the field
      Change of crop -> + Life in the soil -> + Health of the plants -> - Pests in the field
      Rain -> + Pests in the field
      Health of the plants -> + Harvest -> + Income of the farm`,
    'A good fix whose second effect helps as well: two balancing loops.',
  ),
  none(
    'Buying time for the repair',
    `Leaks in the network -> + Clamps on pipes -> - Leaks in the network
      Clamps on pipes -> + Time won for planning -> + New pipes -> - || Leaks in the network
      Leaks in the network -> + New pipes
      Price of steel -> - New pipes`,
    'The quick fix makes room for the lasting one instead of weakening it; the two answers alone are there, so a colleague may name it.',
    { alsoGood: ['shifting-the-burden'] },
  ),
  none(
    'A hospital as trainees draw it',
    `Patients -> + Work of nurses -> + Tiredness of nurses -> - Quality of care -> + Recoveries
      Recoveries -> - Patients
      Recoveries -> + Beds free
      Work of nurses -> + Illness of nurses -> - Nurses on duty -> - Work of nurses
      Budget -> + Nurses on duty
      Age of patients -> - Recoveries`,
    'Ten variables with two vicious circles that share the work of nurses; none is a fix and none a limit.',
  ),
  none(
    'A town and its trees',
    `Trees in town -> + Shade -> - Heat in the streets -> - People on foot
      People on foot -> + Sales of small shops -> + Taxes of the town -> + Trees in town
      People on foot -> - Cars in town -> + Heat in the streets
      Cars in town -> + Fumes -> - Trees in town`,
    'Eight variables in which all loops reinforce one another; nothing brakes and nobody competes.',
  ),
  none(
    'A craft business',
    `Orders -> + Orders finished -> - Orders
      Orders finished -> + Money earned -> + Tools bought -> + Speed of work -> + Orders finished
      Season -> + Orders
      Apprentices -> + Speed of work
      Money earned -> + Pay of the owner`,
    'An order book that is worked off and an investment that makes work faster; ordinary loops, of which a colleague may call the orders a limit.',
    { alsoGood: ['limits-to-growth', 'wol-underachievement'] },
  ),
  none(
    'Rain over the forest',
    `Forest -> + Evaporation -> + Clouds -> + Rain -> + Forest
      Rain -> + Level of the river -> + Fish -> + Birds
      Forest -> + Birds
      Level of the river -> + Floods
      Floods -> + Silt on the fields -> + Harvest`,
    'One reinforcing loop in a map of ten; the rest are effects.',
  ),
  none(
    'Falling ill together',
    `Infected people -> + Contacts with the ill -> + New infections -> + Infected people
      Infected people -> + Recoveries -> - Infected people
      Vaccinated people -> - New infections`,
    'The simplest epidemic: an engine and an outflow. Recovery is no limit that growth creates.',
    { alsoGood: ['limits-to-growth', 'wol-underachievement'] },
  ),
  none(
    'Two habits of one family',
    `Meals together -> + Talk in the family -> + Trust in the family -> + Meals together
      Talk in the family -> - Quarrels -> - Talk in the family`,
    'Two reinforcing loops around talk; quarrels are nobody’s share, so nobody wins what another loses.',
  ),
]
