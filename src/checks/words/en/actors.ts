import { words } from '../list.ts'

/** Persons and organisations: alone they cannot rise and fall. */
export const ACTORS = words(`
members of parliament, members of the public, heads of state, captains of industry, powers that be, higher-ups, top brass, the authorities, head of state, commander in chief, government, ministry, minister, department, board, council, councils, parliament, cabinet, police, army, court,
media, press, community, communities, ngo, ngos, donors, partners, citizens, public, youth, women, men, farmers,
teachers, nurses, doctors, students, management, managers, staff, unions, union, chiefs, elders, politicians,
private sector, business, companies, banks, customers, users, patients, the poor, team, committee, permanent
secretary, director, chairperson,
governments, ministries, departments, boards, courts, cabinet, senate, state, municipality, municipalities, authority, authorities, agency, agencies, commission, bureau, parastatal, parastatals, regulator, regulators, administration, leader, leaders, leadership team,
president, prime minister, ministers, mayor, councillor, councillors, chief, politician, opposition, party, parties, political parties, church, churches, school board, school management team, village development committee, villagers, locals, society, civil society, civil servants, employers,
industry, the rich, elite, elites, investors, lenders, world bank, united nations, imf, european union, african union, embassy, embassies, bank, central bank, donor, partner, stakeholder, stakeholders, supplier, suppliers, competitor, competitors, rivals, shareholders, headquarters, head office,
officials, bureaucrats, bosses, supervisors, principal, headmaster, headteacher, human resources department, finance department, it department, consultants, contractors, contractor, traditional leaders, kgotla, general public, nation, military, soldiers, prosecutors, judiciary, legislature, lawmakers, journalists, broadcaster, utility, company, union leaders
`)

/** People in the singular, as the last word behind an article: “The harbour master”. */
export const PERSONS = words(`
master, head, chief, clerk, guard, cook, chef, nurse, boss, captain, mayor, priest, bishop, pastor, vicar, imam, rabbi, coach, judge, agent, guide, host, maid, groom, bride, caretaker, landlord, headmistress, headmaster, foreman, chairman, secretary, treasurer, prefect, warden, sheriff, ranger, skipper, pilot, referee, umpire, porter, usher, matron, midwife, vet, surgeon, dean, dentist, monk, nun, king, queen, prince, princess, duke, neighbour, wife, husband, mother, father, uncle, aunt, grandmother, grandfather, son, daughter, intern, apprentice, trainee, deputy, assistant, accountant, attendant, consultant, tenant, student, client, patient
`)
/** Ends of words for a person that stand in no list. */
export const PERSON_ENDS = words('man, woman, person')
/** Ends of words that end as a person does and are a thing or a time. */
export const NO_PERSONS = words(`
number, summer, winter, dinner, supper, river, corner, danger, hunger, anger, cover, fever, timber, layer, copper, silver, weather, water, paper, power, order, offer, quarter, chapter, centre, center, career, beer, counter, answer, member, border
`)

/** Nouns that end the name of an organisation. */
export const ORGANISATIONS = words(`
ministry, department, board, council, committee, authority, agency, commission, bureau, corporation, university, college, institute, association, union, federation, cooperative, society, secretariat, parliament, government, office, bank, task force, working group, party, assembly, team, company, firm, governing body, club, embassy, court, trade union, family, parastatal, municipality, unit, civil service, public service, prison service, health service, police service, fire service, customs service, revenue service, directorate, tribunal, school management, senior management, top management, middle management, hospital management, company management, mine management, union management, bank management, hotel management, factory management, plant management, clinic management, prison management, club management, senior leadership, church leadership, union leadership, school leadership, party leadership, police, army, forum, trust fund
`)

/** Persons who decide: at the end of a name of few words they are its actor. */
export const LEADERS = words(`
leader, leaders, chief, chiefs, headman, headmen, headwoman, headwomen, elder, minister, ministers, president, presidents, director, directors, commissioner, commissioners, councillor, councillors, politician, politicians, mp, mps, boss, bosses, chairperson, chairman, chairmen,
chairwoman, secretary, governor, governors, mayor, mayors, king, kings, kgosi, dikgosi, principal, headteacher, headteachers, headmaster, parliamentarian, parliamentarians, lawmakers, legislators, senator, senators, foreman, foremen, general, generals, bishop, bishops, pastor, pastors, matron,
manager, supervisor, ceo, owner, landlord, employer, regulator, regulators, unions, union, officials, authorities, donors, stakeholders
`)

/** Before them a name of an organisation begins. */
export const OFFICES = words(
  'ministry, department, board, office, council, committee, bureau, authority, agency, commission, university, institute, directorate, association, parliament, minister, director, permanent secretary, head, chairperson, chair, chief, president',
)
/** Small words within such a name. */
export const WITHIN_OFFICES = words('and, of, the, for, &')

/** Groups that are counted when they stand alone. */
export const COUNTED = words(`
farmers, teachers, nurses, doctors, students, staff, customers, users, patients, companies, donors, partners,
youth, managers, women, men, citizens,
investors, lenders, employers, soldiers, suppliers, competitors, villagers, contractors, consultants, churches, political parties, parastatals, banks, ngos, journalists, shareholders, supervisors, cooperatives, associations, stakeholders
`)

/** Before “of” and a name in capital letters, what bears that name: “Bank of Botswana”. */
export const BODIES = words(`
academy, archdiocese, army, assembly, bank, bar, brotherhood, cathedral, centre, chamber, church, city, college, community, company, confederation, congress, conference, court, diocese, division, faculty, federation, foundation, friends, guild, high court, house, institution, kingdom, league, ministers, museum, network, order, organisation, organization, people, registrar, registry, republic, school, secretariat, society, state, town, tribunal, union
`)

/** Adjectives and nouns before people that say which of them are counted. */
export const WHICH = words(`
abroad, absent, absentee, adult, amateur, apprentice, average, black, blind, broke, casual, contract, current, day, deaf, disabled, elderly, emigrant, expat, expatriate, experienced, expert, extra, female, former, freelance, full-time, gay, graduate, head, homeless, honorary, idle, illegal, illiterate, immigrant, informal, interim, junior, juvenile, landless, large, late, literate, live, locum, lone, male, migrant, new, night, novice, old, older, over-age, part, part-time, permanent, poor, potential, pregnant, probationary, qualified, raw, regular, relief, resident, retired, reserve, salaried, seasonal, second, self-employed, shift, sick, single, skilled, small, spare, standby, street, student, substitute, surplus, temporary, top, total, trainee, undercover, vacant, volunteer, wage, white, women, young, younger
`)
