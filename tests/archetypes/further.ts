/** A map in a few lines of the notation, and what it is: an archetype's id, or null for none. */
type FurtherCase = readonly [name: string, meant: string | null, map: string]

/**
 * Maps that were written while recognition was tuned, by who tuned it: they measure nothing, and hold what is right. Those that it does not get right, or that a teacher might argue about, were left
 * out.
 */
export const FURTHER: readonly FurtherCase[] = [
  [
    'births and deaths',
    null,
    `Rabbits -> + Births -> + Rabbits
    Rabbits -> + Deaths -> - Rabbits`,
  ],
  [
    'capital depreciation',
    null,
    `Machines -> + Output -> + Investment -> + Machines
    Machines -> + Depreciation -> - Machines`,
  ],
  [
    'debt with savings',
    null,
    `Debt -> + Interest -> + Debt
    Debt -> + Savings effort -> - Debt`,
  ],
  [
    'two thermostats',
    null,
    `Room temperature -> - Heating -> + Room temperature
    Room temperature -> + Cooling -> - Room temperature`,
  ],
  [
    'hunger two ways',
    null,
    `Hunger -> + Bread eaten -> - Hunger
    Hunger -> + Rice eaten -> - Hunger`,
  ],
  [
    'predator prey',
    null,
    `Hares -> + Lynx -> - Hares
    Hares -> + Young hares -> + Hares
    Lynx -> + Lynx deaths -> - Lynx`,
  ],
  [
    'fix with good side effect',
    null,
    `Absence -> + Health programme -> - Absence
    Health programme -> + Fitness of staff -> - Absence`,
  ],
  [
    'two virtuous engines',
    null,
    `Reputation -> + Good applicants -> + Quality of teaching -> + Reputation
    Reputation -> + Donations -> + Quality of buildings -> + Reputation`,
  ],
  [
    'thermostat',
    null,
    `Wanted warmth -> + Cold felt
    Warmth -> - Cold felt -> + Heating -> + Warmth`,
  ],
  [
    'price mechanism',
    null,
    `Price -> + Supply -> - Price
    Price -> - Demand -> + Price`,
  ],
  [
    'supply demand with stock',
    null,
    `Price -> + Production -> + Stock on hand -> - Price
    Price -> - Sales -> - Stock on hand`,
  ],
  [
    'arms control',
    null,
    `Weapons of A -> + Inspections -> - Weapons of A
    Weapons of B -> + Inspections -> - Weapons of B`,
  ],
  [
    'regulated commons',
    null,
    `Boats of A -> + Catch of A
    Boats of B -> + Catch of B
    Catch of A -> + Total catch
    Catch of B -> + Total catch
    Total catch -> + Closed season -> - Catch of A
    Closed season -> - Catch of B`,
  ],
  [
    'vicious and remedy',
    null,
    `Fear of crime -> + People staying at home -> - Eyes on the street -> - Fear of crime
    Fear of crime -> + Police patrols -> - Fear of crime`,
  ],
  ['teamwork', null, `Skill of Ann -> + Help for Bob -> + Skill of Bob -> + Help for Ann -> + Skill of Ann`],
  [
    'two fixes both quick',
    null,
    `Headaches -> + Aspirin -> - Headaches
    Headaches -> + Ibuprofen -> - Headaches`,
  ],
  [
    'inventory with supply line',
    null,
    `Stock -> - Orders -> + Goods on the way -> + Stock
    Goods on the way -> - Orders`,
  ],
  [
    'epidemic with immunity',
    null,
    `Infected -> + New cases -> + Infected
    New cases -> - Susceptible -> + New cases`,
  ],
  ['bank run', null, `Withdrawals -> - Cash -> - Panic -> + Withdrawals`],
  [
    'queue',
    null,
    `Queue -> + Counters opened -> - Queue
    Queue -> + Customers turned away -> - Queue`,
  ],
  [
    'balanced growth',
    null,
    `Pupils -> + Fees -> + Teachers -> + Pupils
    Pupils -> + Class size -> + Teachers hired -> - Class size`,
  ],
  [
    'fix that costs',
    null,
    `Potholes -> + Road repairs -> - Potholes
    Road repairs -> + Spending -> + Taxes`,
  ],
  [
    'oscillating',
    null,
    `Workload -> + Hiring -> + Staff -> - Workload
    Staff -> + Leavers -> - Staff`,
  ],
  [
    'two-sided market',
    null,
    `Buyers -> + Sellers -> + Buyers
    Sellers -> + Price competition -> - Prices -> - Buyers`,
  ],
  [
    'sleep',
    null,
    `Tiredness -> + Sleep -> - Tiredness
    Sleep -> + Concentration -> + Work done -> + Tiredness`,
  ],
  [
    'ltg plain',
    'limits-to-growth',
    `Enthusiasm -> + Volunteers -> + Enthusiasm
    Volunteers -> + Meetings needed -> - Enthusiasm`,
  ],
  [
    'ltg market',
    'limits-to-growth',
    `Users -> + Recommendations -> + New users -> + Users
    Users -> - People without the app -> + New users
    Market size -> + People without the app`,
  ],
  [
    'ltg fish',
    'limits-to-growth',
    `Boats -> + Profit -> + Boats
    Boats -> - || Fish left -> + Profit`,
  ],
  [
    'ftf',
    'fixes-that-fail',
    `Noise in class -> + Shouting by the teacher -> - Noise in class
    Shouting by the teacher -> + Tension -> + Noise in class`,
  ],
  [
    'ftf2',
    'fixes-that-fail',
    `Unpaid bills -> + New credit card -> - Unpaid bills
    New credit card -> + || Interest charged -> + Unpaid bills`,
  ],
  [
    'ftf3',
    'fixes-that-fail',
    `Traffic jams -> + New lanes -> - Travel time
    Travel time -> + Traffic jams
    New lanes -> + || People driving -> + Traffic jams`,
  ],
  [
    'ftf inv',
    'fixes-that-fail',
    `Profit -> - Price cuts -> + Profit
    Price cuts -> - || Brand image -> + Profit`,
  ],
  [
    'stb',
    'shifting-the-burden',
    `Late projects -> + Overtime -> - Late projects
    Late projects -> + Process improvement -> - || Late projects
    Overtime -> + Exhaustion -> - Process improvement`,
  ],
  [
    'stb2',
    'shifting-the-burden',
    `Headaches -> + Painkillers -> - Headaches
    Headaches -> + Regular sleep -> - || Headaches`,
  ],
  [
    'stb2b',
    'shifting-the-burden',
    `Low marks -> + Cramming -> - Low marks
    Low marks -> + Study habits -> - Low marks`,
  ],
  [
    'eg',
    'eroding-goals',
    `Promised delivery time -> - Delay gap
    Actual delivery time -> + Delay gap -> + Capacity added -> - Actual delivery time
    Delay gap -> + Pressure to promise less -> + Promised delivery time`,
  ],
  [
    'esc2',
    'escalation',
    `Discount of shop A -> + Customers lost by shop B -> + Discount of shop B -> + Customers lost by shop A -> + Discount of shop A
    Discount of shop A -> - Customers lost by shop A
    Discount of shop B -> - Customers lost by shop B`,
  ],
  [
    'sts2',
    'success-to-the-successful',
    `Money for the north instead of the south -> + Schools in the north -> + Income of the north -> + Money for the north instead of the south
    Money for the north instead of the south -> - Schools in the south -> + Income of the south -> - Money for the north instead of the south`,
  ],
  [
    'bwd',
    'balancing-with-delay',
    `Wanted stock -> + Stock gap
    Stock on the shelf -> - Stock gap -> + Orders -> + || Stock on the shelf`,
  ],
  ['bwd2', 'balancing-with-delay', `Water temperature -> - Turning of the tap -> + || Water temperature`],
  [
    'pr',
    'policy-resistance',
    `Number of births wanted by the state -> + Shortfall seen by the state
    Births -> - Shortfall seen by the state -> + Bans on abortion -> + Births
    Births -> + Children too many for families -> + Secret abortions -> - Births
    Children that families want -> - Children too many for families`,
  ],
  [
    'core',
    'core-theory-of-success',
    `Trust in the team -> + Quality of shared thinking -> + Quality of decisions and actions -> + Results of the team -> + Trust in the team`,
  ],
  [
    'ltg branch',
    'limits-to-growth',
    `Sales effort -> + Orders -> + Revenue -> + Sales effort
    Orders -> + Backlog -> + Delivery time -> - Orders
    Factory capacity -> - Backlog`,
  ],
  [
    'ltg branch2',
    'limits-to-growth',
    `Sales force -> + Orders -> + Revenue -> + Sales force
    Orders -> + Backlog -> + Delivery delay -> - Sales success
    Sales success -> + Orders`,
  ],
  [
    'trust and control',
    null,
    `Trust -> + Openness -> + Trust
    Trust -> - Control -> - Trust`,
  ],
  [
    'trust and control 2',
    null,
    `Trust -> + Openness -> + Cooperation -> + Trust
    Trust -> - Supervision -> + Bureaucracy -> - Trust`,
  ],
  [
    'savings and spending',
    null,
    `Savings -> + Interest -> + Savings
    Savings -> + Purchases -> - Savings`,
  ],
  [
    'reservoir',
    null,
    `Water in reservoir -> + Evaporation -> - Water in reservoir
    Water in reservoir -> + Irrigation -> - Water in reservoir`,
  ],
  [
    'two controllers same goal',
    null,
    `River level -> - Sluices closed upstream -> + River level
    River level -> - Pumps switched on -> + River level`,
  ],
  [
    'help each other farms',
    null,
    `Harvest of farm A -> + Seed lent to farm B -> + Harvest of farm B -> + Seed lent to farm A -> + Harvest of farm A
    Harvest of farm A -> + Savings of farm A -> + Harvest of farm A`,
  ],
  ['smoking spiral', null, `Stress -> + Smoking -> + Illness -> + Stress`],
  [
    'good fix 3',
    null,
    `Back pain -> + Exercise -> - Back pain
    Exercise -> + Muscle strength -> - Back pain`,
  ],
  [
    'quick fix then good',
    null,
    `Bleeding -> + Bandage -> - Bleeding
    Bandage -> + Healing -> - Bleeding
    Bleeding -> + Fainting`,
  ],
  [
    'disarmament',
    null,
    `Weapons of North -> + Talks -> - Weapons of North
    Talks -> - Weapons of South
    Weapons of South -> + Talks`,
  ],
  [
    'rebalancing allocation',
    null,
    `Share of nurses in ward A -> + Care in ward A -> - Complaints in ward A -> + Share of nurses in ward A
    Share of nurses in ward A -> - Care in ward B -> - Complaints in ward B -> - Share of nurses in ward A`,
  ],
  [
    'high standards',
    null,
    `Goal -> + Gap
    Performance -> - Gap -> + Effort -> + Performance
    Performance -> + Goal`,
  ],
  [
    'closed fishing',
    null,
    `Fish -> + Catch -> - Fish
    Fish -> + Young fish -> + Fish
    Catch -> + Income`,
  ],
  [
    'traffic calm',
    null,
    `Cars -> + Congestion -> - Cars
    Cars -> + Parking fees -> - Cars`,
  ],
  [
    'queue long loop',
    null,
    `Patients waiting -> + Extra shifts -> + Patients treated -> - Patients waiting
    Patients waiting -> + Referrals elsewhere -> - Patients waiting`,
  ],
  [
    'compound virtuous',
    null,
    `Skills -> + Output -> + Wages -> + Schooling -> + Skills
    Wages -> + Food -> + Health -> + Output`,
  ],
  ['learning curve', null, `Experience -> - Unit cost -> - Price -> - Sales -> + Experience`],
  [
    'ecology trio',
    null,
    `Grass -> + Sheep -> - Grass
    Sheep -> + Wolves -> - Sheep`,
  ],
  [
    'stb insulin',
    'shifting-the-burden',
    `Tired workers -> + Coffee -> - Tired workers
    Tired workers -> + Earlier bedtime -> - || Tired workers
    Coffee -> + Sleeplessness -> - Earlier bedtime`,
  ],
  [
    'stb long',
    'shifting-the-burden',
    `Budget deficit -> + Emergency loans -> - Budget deficit
    Budget deficit -> + Tax reform -> + Tax revenue -> - || Budget deficit
    Emergency loans -> + Sense of relief -> - Tax reform
    Oil price -> - Budget deficit`,
  ],
  [
    'intervenor',
    'intervenor',
    `Food shortage -> + Food aid -> - Food shortage
    Food shortage -> + Own farming -> - || Food shortage
    Food aid -> + Dependence on aid -> - || Farming skills -> + Own farming`,
  ],
  [
    'toc',
    'tragedy-of-the-commons',
    `Cows of Ann -> + Profit of Ann -> + Cows of Ann
    Cows of Ben -> + Profit of Ben -> + Cows of Ben
    Cows of Ann -> + Cows on the meadow
    Cows of Ben -> + Cows on the meadow -> - || Grass per cow
    Grass per cow -> + Profit of Ann
    Grass per cow -> + Profit of Ben
    Rain -> + Grass per cow`,
  ],
  [
    'gui',
    'growth-and-underinvestment',
    `Advertising -> + Guests -> + Advertising
    Guests -> - Room quality -> + || Guests
    Room quality -> - Need for renovation -> + Renovation budget -> + || Rooms -> + Room quality
    Standard for rooms -> + Need for renovation`,
  ],
  [
    'aa',
    'accidental-adversaries',
    `Sales of maker -> + Promotion of shop goods -> + || Sales of shop -> + Shelf space -> + || Sales of maker
    Sales of maker -> - Price deals by maker -> + Sales of maker
    Sales of shop -> - Stockpiling by shop -> + Sales of shop
    Price deals by maker -> - Sales of shop
    Stockpiling by shop -> - Sales of maker`,
  ],
  [
    'esc long',
    'escalation',
    `Advertising by cola A -> + Market loss of cola B -> + Alarm at cola B -> + Advertising by cola B -> + Market loss of cola A -> + Alarm at cola A -> + Advertising by cola A
    Advertising by cola A -> - Market loss of cola A
    Advertising by cola B -> - Market loss of cola B`,
  ],
  [
    'eg budget',
    'eroding-goals',
    `Target for air quality -> + Excess pollution gap
    Air quality -> - Excess pollution gap -> + Filters installed -> + || Air quality
    Excess pollution gap -> + Lobbying to soften the target -> - Target for air quality`,
  ],
  [
    'eg 2loops',
    'eroding-goals',
    `Planned savings -> + Missing savings
    Savings -> - Missing savings -> + Cutting expenses -> + Savings
    Missing savings -> + Excuses -> - Planned savings`,
  ],
  [
    'pr 2',
    'policy-resistance',
    `Wages -> - Wage gap seen by unions -> + Strikes -> + Wages
    Wages -> + Cost gap seen by firms -> + Layoffs threatened -> - Wages
    Wage claim -> + Wage gap seen by unions
    Cost target -> - Cost gap seen by firms`,
  ],
  [
    'relcontrol',
    'wol-relative-control',
    `Share of voters for party A relative to B -> - Campaigning by A -> + Share of voters for party A relative to B
    Share of voters for party A relative to B -> + Campaigning by B -> - Share of voters for party A relative to B`,
  ],
  [
    'overshoot',
    'overshoot-and-collapse',
    `Deer -> + Births of deer -> + Deer
    Deer -> - Food per deer -> + Births of deer
    Deer -> + Grazing -> - || Plants -> + Food per deer`,
  ],
  [
    'rule',
    'rule-beating',
    `Dumping of waste -> + Dumping reported -> + Strict waste rules -> + Proper disposal -> - Dumping of waste
    Strict waste rules -> + || Hidden dumping -> - Dumping reported
    Hidden dumping -> + Dumping of waste`,
  ],
  [
    'wrong goal',
    'seeking-the-wrong-goal',
    `Target for test scores -> + Score gap
    Test scores -> - Score gap -> + Drill for the test -> + Test scores
    Drill for the test -> - Real teaching -> + || Understanding -> - Unmet need for learning -> + Target for test scores`,
  ],
  [
    'ct',
    'capability-trap',
    `Performance wanted -> + Performance gap
    Performance -> - Performance gap -> + Overtime -> + Performance
    Performance gap -> + Time for training -> + || Skills -> + Performance
    Overtime -> - Time for training`,
  ],
  [
    'ap',
    'attractiveness-principle',
    `Advertising -> + Tourists -> + Advertising
    Tourists -> + Crowding -> - || Tourists
    Tourists -> + Prices -> - || Tourists
    Beds -> - Crowding
    Land -> - Prices`,
  ],
  [
    'pd',
    'path-dependence',
    `Users of system A -> + || Programs for A -> + Appeal of A -> + Users of system A
    Users of system B -> + || Programs for B -> + Appeal of B -> + Users of system B
    Users of system A -> - Users of system B
    Users of system B -> - Users of system A`,
  ],
  [
    'ltg 3 extra',
    'limits-to-growth',
    `Students -> + Fame of the school -> + Applications -> + Students
    Students -> + Crowded classes -> - || Fame of the school
    Rooms -> - Crowded classes
    Students -> + Fees
    Fees -> + Books`,
  ],
  [
    'ftf extra loop',
    'fixes-that-fail',
    `Rats -> + Poison -> - Rats
    Poison -> + || Dead owls -> + Rats
    Rats -> + Young rats -> + Rats`,
  ],
  [
    'bwd hiring',
    'balancing-with-delay',
    `Staff needed -> + Vacancies
    Staff -> - Vacancies -> + Hiring -> + || Staff`,
  ],
  [
    'ftf rent',
    'fixes-that-fail',
    `High rents -> + Rent control -> - High rents
    Rent control -> - || Flats built -> - High rents`,
  ],
  [
    'ftf police',
    'fixes-that-fail',
    `Gang violence -> + Arrests -> - Gang violence
    Arrests -> + || Boys without fathers -> + Gang violence`,
  ],
  [
    'ftf budget',
    'fixes-that-fail',
    `Budget gap -> + Hiring freeze -> - Budget gap
    Hiring freeze -> + Overtime paid -> + Budget gap
    Economic downturn -> + Budget gap`,
  ],
  [
    'ftf debt',
    'fixes-that-fail',
    `Cash on hand -> - Borrowing -> + Cash on hand
    Borrowing -> + || Interest payments -> - Cash on hand`,
  ],
  [
    'ftf sw',
    'fixes-that-fail',
    `Bugs found -> + Quick patches -> - Bugs found
    Quick patches -> + || Complexity of the code -> + Bugs found
    New features -> + Bugs found`,
  ],
  [
    'ftf homework',
    'fixes-that-fail',
    `Falling grades -> + Extra lessons -> - Falling grades
    Extra lessons -> - || Free time -> + Motivation -> - Falling grades`,
  ],
  [
    'ftf grazing',
    'fixes-that-fail',
    `Hunger of livestock -> + Boreholes drilled -> - Hunger of livestock
    Boreholes drilled -> + || Herd size -> + Hunger of livestock`,
  ],
  [
    'ltg church',
    'limits-to-growth',
    `Members -> + Events -> + Newcomers -> + Members
    Members -> + Anonymity -> - Members
    Size of the hall -> - Anonymity`,
  ],
  [
    'ltg diet',
    'limits-to-growth',
    `Exercise -> + Fitness -> + Exercise
    Fitness -> + || Injuries from training -> - Exercise`,
  ],
  [
    'ltg software',
    'limits-to-growth',
    `Developers -> + Features -> + Customers -> + Revenue -> + Developers
    Developers -> + Coordination needed -> - Features`,
  ],
  [
    'ltg city',
    'limits-to-growth',
    `Jobs -> + Migrants -> + Jobs
    Migrants -> - || Land left for building -> + Migrants`,
  ],
  [
    'ltg solar',
    'limits-to-growth',
    `Installed panels -> + Experience of installers -> - Price of panels -> - Installed panels
    Installed panels -> + Load on the grid -> - || Installed panels
    Grid capacity -> - Load on the grid`,
  ],
  [
    'ltg reading',
    'limits-to-growth',
    `Subscribers -> + Advertising income -> + Journalists -> + Subscribers
    Subscribers -> - Households without the paper -> + Subscribers
    Households in the town -> + Households without the paper`,
  ],
  [
    'sts kids',
    'success-to-the-successful',
    `Attention for Max -> + Marks of Max -> + Praise for Max -> + Attention for Max
    Attention for Max -> - Attention for Eva -> + Marks of Eva -> - Attention for Max`,
  ],
  [
    'sts tech',
    'success-to-the-successful',
    `Budget for electric over diesel -> + Electric models -> + Electric sales -> + Budget for electric over diesel
    Budget for electric over diesel -> - Diesel models -> + Diesel sales -> - Budget for electric over diesel`,
  ],
  [
    'sts 2 firms',
    'success-to-the-successful',
    `Preference for supplier A -> + Orders to A -> + || Experience of A -> + Preference for supplier A
    Preference for supplier A -> - Orders to B -> + || Experience of B -> - Preference for supplier A`,
  ],
  [
    'pr fish',
    'policy-resistance',
    `Fish stock -> - Worry of officials -> + Catch limits -> + Fish stock
    Fish stock -> + Income gap of fishers -> + Night fishing -> - Fish stock
    Stock wanted by officials -> + Worry of officials
    Income wanted by fishers -> + Income gap of fishers`,
  ],
  [
    'pr prices nogoals',
    'policy-resistance',
    `Bread price -> + Anger of citizens -> + Price controls -> - Bread price
    Bread price -> - Loss felt by bakers -> + Hoarding of flour -> + Bread price`,
  ],
  [
    'eg diet',
    'eroding-goals',
    `Target weight -> - Excess weight
    Weight -> + Excess weight -> + Dieting -> - || Weight
    Excess weight -> + Temptation to accept it -> + Target weight`,
  ],
  [
    'eg wait',
    'eroding-goals',
    `Waiting time standard -> - Waiting time gap
    Waiting time -> + Waiting time gap -> + Extra clinics -> - || Waiting time
    Waiting time gap -> + Pressure to relax the standard -> + Waiting time standard`,
  ],
  [
    'bwd shower',
    'balancing-with-delay',
    `Wanted temperature -> + Gap in temperature
    Temperature -> - Gap in temperature -> + Hot water opened -> + || Temperature`,
  ],
  [
    'bwd beer',
    'balancing-with-delay',
    `Desired inventory -> + Inventory shortfall
    Inventory -> - Inventory shortfall -> + Orders placed -> + || Deliveries -> + Inventory
    Sales -> - Inventory`,
  ],
  ['bwd pigs', 'balancing-with-delay', `Price of pork -> + Sows bred -> + || Pork supply -> - Price of pork`],
  [
    'bwd doctors',
    'balancing-with-delay',
    `Shortage of doctors -> + Places at medical school -> + || Doctors -> - Shortage of doctors
    Population -> + Shortage of doctors`,
  ],
  [
    'stb credit',
    'shifting-the-burden',
    `Lack of money -> + Borrowing from relatives -> - Lack of money
    Lack of money -> + Learning a trade -> - || Lack of money
    Borrowing from relatives -> + Ease of getting by -> - Learning a trade`,
  ],
  [
    'stb attention',
    'shifting-the-burden',
    `Machine failures -> + Emergency repairs -> - Machine failures
    Emergency repairs -> - Time for maintenance -> + Maintenance done -> - || Machine failures
    Machine failures -> + Time for maintenance`,
  ],
  [
    'relach',
    'wol-relative-achievement',
    `Advantage of firm A over B -> + Research by A -> + Advantage of firm A over B
    Advantage of firm A over B -> - || Profit of B -> - Advantage of firm A over B`,
  ],
  [
    'relcontrol2',
    'wol-relative-control',
    `Balance of power between A and B -> - Lobbying by A -> + Balance of power between A and B
    Balance of power between A and B -> + || Lobbying by B -> - Balance of power between A and B`,
  ],
  [
    'core2',
    'core-theory-of-success',
    `Quality of relationships -> + Quality of thinking -> + Quality of actions -> + || Quality of results -> + Quality of relationships`,
  ],
  [
    'core vic',
    'core-theory-of-success',
    `Results -> - Mistrust between departments -> - Listening and thinking together -> + Quality of what is done -> + Results`,
  ],
  [
    'esc insults',
    'escalation',
    `Insults by Tom -> + Hurt felt by Jim -> + Insults by Jim -> + Hurt felt by Tom -> + Insults by Tom
    Insults by Tom -> - Hurt felt by Tom
    Insults by Jim -> - Hurt felt by Jim`,
  ],
  [
    'engine only',
    null,
    `Customers -> + Word of mouth -> + Customers
    Price -> - Customers`,
  ],
  [
    'engine + unrelated B',
    null,
    `Customers -> + Word of mouth -> + Customers
    Queue -> + Staff -> - Queue
    Customers -> + Queue`,
  ],
  [
    'resource two users no commons',
    null,
    `Herd A -> + Milk A -> + Herd A
    Herd B -> + Milk B -> + Herd B
    Grass of A -> + Milk A
    Grass of B -> + Milk B`,
  ],
  [
    'fixes for different',
    null,
    `Fever -> + Pills -> - Fever
    Pain -> + Massage -> - Pain
    Fever -> + Pain`,
  ],
  ['growth with capacity growing', null, `Demand -> + Investment -> + Capacity -> + Quality -> + Demand`],
  [
    'good help',
    null,
    `Hunger -> + Food aid -> - Hunger
    Food aid -> + Strength to farm -> + Harvest -> - Hunger`,
  ],
  [
    'escal peace',
    null,
    `Concessions of A -> + Trust of B -> + Concessions of B -> + Trust of A -> + Concessions of A`,
  ],
  [
    'goal kept',
    null,
    `Goal -> + Gap
    State -> - Gap -> + Action -> + State`,
  ],
  [
    'two means one gap',
    null,
    `Gap -> + Hiring -> + Staff -> - Gap
    Gap -> + Automation -> + Output of machines -> - Gap
    Target -> + Gap`,
  ],
  [
    'price comp',
    null,
    `Sales of A -> + Price cut by B -> - Sales of A
    Sales of B -> + Price cut by A -> - Sales of B`,
  ],
  [
    'fatigue selfreg',
    null,
    `Work -> + Fatigue -> - Work
    Work -> + Income`,
  ],
  [
    'prey',
    null,
    `Voles -> + Owls -> - Voles
    Voles -> + Young voles -> + Voles
    Owls -> + Owls dying -> - Owls`,
  ],
  [
    'pension',
    null,
    `Pensioners -> + Votes for pensions -> + Pensions -> + Happiness of pensioners
    Pensions -> + Taxes -> - Votes for pensions`,
  ],
  [
    'fair split',
    null,
    `Hours for maths -> + Marks in maths -> - Hours for maths
    Hours for maths -> - Hours for music -> + Marks in music -> + Hours for maths`,
  ],
  [
    'maintain',
    null,
    `Broken pumps -> + Repairs -> - Broken pumps
    Repairs -> + Skill of mechanics -> + Repairs`,
  ],
  [
    'insurance',
    null,
    `Risk taken -> + Losses -> - Risk taken
    Insurance -> + Risk taken`,
  ],
  [
    'three fixes',
    null,
    `Debt -> + Saving -> - Debt
    Debt -> + Selling things -> - Debt
    Debt -> + Second job -> - Debt`,
  ],
]
