import { pairs, words } from '../list.ts'

/** Rules, arrangements and ways of a place: there or not, one or several of them. A name that ends in one says no quantity. */
export const ARRANGEMENTS = words(`
law, laws, bylaw, bylaws, by-law, by-laws, act, acts, statute, statutes, regulation, regulations, legislation, rule, rules, ordinance, directive, directives, decree, circular, circulars, treaty, treaties, protocol, protocols, constitution, charter, guideline, guidelines, policy, policies, plan, plans, masterplan, strategy, strategies, roadmap, blueprint, framework, frameworks,
programme, program, scheme, initiative, initiatives, manual, handbook, curriculum, syllabus, timetable, policies, procedure, procedures, code, document, documents, buildings, structure, structures, system, systems, infrastructure, machinery, technology, technologies, software, hardware, platform, platforms, portal, mechanism, mechanisms, institution, institutions,
culture, climate, landscape, politics, governance, legislation, philosophy, ideology, mentality, mindset, mindsets, ethos, bureaucracy, tradition, traditions, custom, customs, norms, lifestyle, worldview, paradigm, doctrine, approach, setup, set-up, set-ups, arrangement, arrangements, background, atmosphere, model, models, methodology, template, templates, memorandum, constitution, bill, ministry-wide, setting, settings, geography, ecosystem, landscape, administration, organisation, leadership, coordination, logistics, terrain, topography, facilities, amenities, ict, technology, accord, agreement, agreements, network, networks, architecture, economy, economies, layout, lifestyles, market, sector, sectors, industry, subsector, agenda, apparatus, bloc, campaign, convention, creed, declaration, doctrine, edict, enactment, jurisdiction, legal code, mandate, manifesto, mission statement, monarchy, moratorium, outreach, pact, penal code, reform package, regime, remit, rulebook, standing orders, state organ, terms of reference, toolkit, white paper, work plan, workplan
`)
/** Words within the title of a law or plan. */
export const WITHIN_TITLES = words('of, for, on')
/** What of such a thing is more or less. */
export const ARRANGEMENT_LEVELS = pairs(
  'governance / Quality of X, leadership / Strength of X, coordination / Quality of X, infrastructure / Condition of X, technology / Use of X, software / Use of X, law / Strictness of the X',
)

/** Things that are there or not, in the singular: a name that ends in one says which, and not how much of what. */
export const ARTEFACTS = words(`
room, ward, office, hospital, clinic, school, college, university, library, laboratory, lab, workshop, warehouse, depot, garage, hangar, factory, mill, smelter, refinery, abattoir, mine, quarry, farm, ranch, borehole, well, dam, reservoir, canal, bridge, road, highway, street, railway, airport, harbour, port, terminal, station, stadium, museum, hotel, lodge, restaurant, canteen, kitchen, market hall, mall, supermarket, shop, store, tower, wall, fence, gate,
hall, church, mosque, prison, courthouse, headquarters, site, plaza, park, playground, reserve, forest, river, lake, delta, hill, mountain, village, town, city, suburb, province, region, district, country, border, peninsula, estate, plantation, orchard, greenhouse, kraal, pen, shed, barn, silo, tank, pump, pipeline, pipe, turbine, generator, engine, machine, tractor, truck, bus, minibus, train, tram, car, ambulance, vehicle, bicycle, boat, ferry, aircraft, plane, helicopter, drone,
computer, laptop, printer, scanner, server, database, website, webpage, app, software, intranet, router, telephone, phone, camera, radio, monitor, tablet, spreadsheet, dashboard, register, logbook, ledger, form, file, report, letter, memo, poster, brochure, map, contract, agreement, licence, permit, certificate, tender, budget document, annex, block, floor, corridor, entrance, lift, elevator, roof, kiosk, tent, camp, crossing, roundabout, junction, intersection, landfill, incinerator, furnace, boiler, kiln, oven, fridge, freezer, conveyor, crane, forklift,
excavator, bulldozer, grader, drill rig, rig, laser, microscope, x-ray machine, centrifuge, ventilator, incubator, auditorium, gymnasium, pool, courtyard, cemetery, monument, archive, workstation, cubicle, desk, table, chair, whiteboard, projector, timetable, calendar, checklist, questionnaire, toolkit, wheel, satellite, antenna, mast, substation, transformer, powerline, grid
`)

/** Things that bear a number or a letter as their name: Ward 6B, Block C. */
export const NUMBERED = words(`
ward, room, block, building, floor, gate, line, plant, route, road, zone, area, unit, site, bay, house, hall, platform, terminal, shaft, pit, pier, dock, berth, reactor, boiler, pump, borehole, well, dam, turbine, phase, section, sector, region, district, plot, field, paddock, camp, store, warehouse, depot, lab, laboratory, office, theatre, clinic, hangar, runway, lane, junction, station, substation, generator, machine, kiln, furnace, mill, tank, silo, form, schedule, annex, chapter, act, article, clause, regulation, policy, vision, agenda, project, team, shift, group, class, grade, standard, stage, kitchen, workshop, corridor, wing, tower, court, track
`)

/** What ends in such a word and is a quantity, or a substance, all the same. */
export const THINGS_OK = words(`
informal sector, open market, flea market, meat market, fish market, target market, fiscal room, breathing room, wiggle room, pressure of work, time management, tissue culture, cell culture, blood culture, rate of climb, rules broken, acts of violence, body mass, business model sales, petrol station, filling station, immune system, nervous system, root system, waste water, ground water, access road, span of control, power station output
`)
