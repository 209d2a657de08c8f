import { pairs, words } from '../list.ts'

/** Words that as a whole name cannot rise and fall. */
export const VAGUE = words(`
mindsets, lifestyles, family values, cultural values, core values, moral values, social values, christian values, situation, environment, state of mind, issue, issues, factor, factors, policy, policies, politics, culture,
communication, system, systems, process, processes, context, management, leadership, governance, economy,
development, change, quality, performance, success, problem, problems, things, attitude, attitudes, behaviour,
behavior, mindset, coordination, resources, capacity, conditions, planning, education, health, infrastructure,
technology, sustainability, government, community, society, weather, climate, life,
standing orders, social media, circumstances, atmosphere, state of affairs, status quo, dynamics, challenges, challenge, aspects, matters, matter, structure, structures, framework, approach, approaches, strategy, strategies, programme, program, programmes, project, projects, plan, plans, activities, activity, actions, action, measures, initiatives,
intervention, interventions, solution, solutions, law, laws, regulation, regulations, legislation, reform, reforms, values, ideology, religion, tradition, traditions, history, geography, nature, globalisation, globalization, modernisation, human factor, human factors, human resources, relationships, relations, networks, network, innovation,
organisation, organization, administration, bureaucracy, operations, logistics, world, future, past, reality, stuff, other, others, everything, information, data, science, media, market, markets, democracy, constitution, demographics, mentality, thinking, ideas, knowledge management, service, services, service delivery, delivery, implementation,
environmental factors, external factors, internal factors, social factors, economic factors, political factors, reasons, causes, effects, impact, impacts, consequences, outcome, outcomes, output, results, influence, influences, forces, trends, trend, agenda, mandate, vision, mission, roles, role, timing, location, family, school, work, people, background, lifestyle, transport, security, justice, welfare, finance, finances, decision making, decision-making, tools, equipment quality issues, working environment, way of life, way of thinking, ways of thinking, ways of working, way of working, human nature, public opinion, public interest, common sense, state of play, weather conditions
`)

/** Facts of a place or a thing that are as they are: what of them matters may vary, they do not. */
export const FIXED_FACTS = words(`
geography, topography, terrain, landscape, location, whereabouts, altitude, elevation, latitude, longitude, history, origin, origins, anatomy, nationality, birthplace, ancestry, layout, botany, chemistry, physics, mathematics, maths, linguistics, genetics, philosophy, economics, climate zone, time zone, coastline, natural features, nature, meaning, definition, type, types, kind, kinds, essence
`)
/** What may follow such a fact without making a quantity of it. */
export const FACT_BEFORE = words('of, in, at, around, under, here')

/** How fields of study end. */
export const STUDY_ENDINGS = words('ology, ography, onomics, ometry, onomy')
/** What ends so and is no field of study, or can be more and less. */
export const NO_STUDIES = words(`
apology, technology, biotechnology, nanotechnology, photography, radiography, mammography, tomography, angiography, pornography, bibliography, biography, autobiography, videography, symptomatology, pathology, histology, cytology, autonomy, economy, bonhomie, taxonomy, telemetry, optometry, trilogy, analogy, anthology, chronology, mixology, demography
`)
/** Words after “how” that ask for an amount. */
export const HOW_MUCH = words(
  'much, many, often, well, long, far, fast, soon, good, big, large, high, deep, old, late, early, hard, easy, quickly, likely, clean, safe, satisfied, strongly, strictly',
)

/** Nouns that leave a name vague whatever stands before them. */
export const VAGUE_HEADS = words(
  'issues, factors, aspects, matters, situation, dynamics, context, circumstances, things, stuff, environment, challenges, activities, affairs, beliefs, characteristics, considerations, developments, elements, ethics, implications, interventions, landscape, mechanics, paradigm, parameters, perspectives, phenomenon, phenomena, realities, reality, scenario, sphere, trends, world view, worldview',
)

/** Things that are there or not: alone they say no quantity. */
export const SINGLE_THINGS = words(`
borehole, hospital, clinic, road, bridge, dam, computer, website, app, building, office, factory, house, car, truck, bus, law, act, budget, database, server, machine, generator, river, mine, farm, village, city, town, country, airport, port, railway, power station, school, phone, internet, software, contract, committee, plan, product, customer, teacher, nurse, doctor, farmer, student, patient, worker, citizen, policy document, curriculum, syllabus
`)

/** Adjectives that say nothing of how much. */
export const BARE_ADJECTIVES = words(`
political, social, current, general, bad, good, poor, economic, overall, national, local, business, external, internal, whole, various, different, human, cultural, legal, new, existing, present, global, regional, certain, other, many, some, our, main, key, important, big, complex, complicated, difficult, changing, institutional, organisational, organizational, public, financial, technical, environmental, physical, macroeconomic, societal, day-to-day, underlying, operating, regulatory, prevailing, administrative, corporate, company, modern, natural, strategic, agricultural, climatic, collective, colonial, pre-colonial, military, criminal, civil, civic, federal, central, sectoral, structural, community, societal, organisational, commercial, contemporary, constitutional, customary, demographic, domestic, ecological, educational, ethical, ethnic, external, foreign, future, geographical, geographic, geopolitical, governmental, historical, historic, ideological, industrial, international, moral, municipal, organizational, personal, philosophical, post-colonial, professional, psychological, religious, rural, sociocultural, socio-cultural, socioeconomic, socio-economic, spiritual, structural, systemic, territorial, traditional, tribal, urban, western, worldwide
`)

/** What of a vague thing can rise and fall; `X` is the name in small letters. Where there is no better one a person must say. */
export const VAGUE_LEVELS = pairs(`
law / Strictness of the law, laws / Strictness of the laws, regulation / Strictness of the regulation, regulations / Strictness of the regulations, legislation / Strictness of the legislation,
communication / Quality of communication, management / Quality of management, leadership / Strength of leadership, coordination / Quality of coordination, planning / Quality of planning, education / Quality of education, health / State of health, quality / Level of quality,
performance / Level of performance, capacity / Level of capacity, resources / Amount of resources, infrastructure / Condition of infrastructure, technology / Use of technology, development / Level of development, governance / Quality of governance, economy / Strength of the economy,
services / Quality of services, service / Quality of service, service delivery / Quality of service delivery, delivery / Quality of delivery, implementation / Share of the plan carried out, innovation / Number of innovations, information / Amount of information, data / Amount of data, projects / Number of projects, programmes / Number of programmes, activities / Number of activities,
plans / Number of plans, reforms / Number of reforms, initiatives / Number of initiatives, problems / Number of problems, problem / Severity of the problem, issues / Number of issues, relationships / Strength of relationships, relations / Strength of relations, networks / Size of networks, bureaucracy / Number of steps to a decision, security / Level of security, transport / Availability of transport, work / Amount of work, knowledge management / Share of knowledge written down,
environment / State of the environment, climate / Temperature, working environment / Satisfaction with the workplace
`)
