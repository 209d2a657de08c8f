import { pairs, words } from '../list.ts'

/** Verbs that hardly ever are nouns: a name of two or more words that begins with one is an action. */
export const VERBS = words(`
add, adopt, allocate, appoint, attract, avoid, ban, borrow, bring, buy, cancel, collect, communicate, create,
develop, educate, eliminate, empower, enforce, engage, ensure, establish, expand, fix, get, give, hire, implement,
improve, inform, introduce, invest, keep, make, manage, monitor, organise, organize, prevent, promote, protect,
provide, punish, recruit, reduce, remove, replace, restrict, send, solve, strengthen, take, teach, upgrade, write,
arrive, depart, quit, suffer, abandon, abolish, absorb, accelerate, accept, accommodate, accompany, achieve, acquire, act, adapt, address, adjust, admit, advertise, advise, advocate,
agree, align, allow, amend, analyse, analyze, announce, apply, arrange, arrest, assess, assign, assist, assure, attend, automate, become, begin,
believe, boost, brainstorm, bribe, broaden, carry, catch, celebrate, choose, clarify, coach, combat, combine, come, commit, compare, compensate,
compete, complain, complete, comply, conduct, confirm, connect, conserve, consider, consolidate, construct, consult, consume, continue, convert,
convince, cooperate, coordinate, cope, correct, criticise, cultivate, deal, decentralise, decide, decrease, deepen, defend, define, delegate, delete,
demolish, deploy, destroy, detect, determine, digitise, diminish, direct, discontinue, discourage, discuss, dismiss, distribute, diversify,
donate, draft, earn, eat, embrace, emphasise, employ, enable, encourage, enhance, enlarge, enlist, enrol, enroll, equip, eradicate, escalate,
evaluate, evict, examine, expel, explain, explore, extend, facilitate, fail, feed, finance, finish, follow, forbid, force, formalise, foster, free, fulfil,
gather, generate, grow, happen, harmonise, hear, hold, identify, ignore, illustrate, import, impose, incentivise, include, incorporate, inspect, inspire,
install, instruct, insure, integrate, intensify, intervene, invent, investigate, invite, involve, join, justify, know, learn, leave, legalise, lend, let,
liberalise, listen, lobby, look, lose, maintain, maximise, maximize, meet, mentor, merge, migrate, minimise, minimize, mitigate, mobilise, mobilize,
modernise, modify, motivate, negotiate, neglect, nominate, nurture, obey, obtain, offer, operate, oppose, optimise, order, organise, outsource, oversee,
participate, penalise, perform, persuade, postpone, pray, prepare, prescribe, preserve, press, prioritise, prioritize, privatise, procure, prohibit,
prosecute, publicise, publish, pursue, put, read, realise, reassign, rebuild, receive, recognise, recommend, reconcile, recover, recycle, redesign,
redistribute, redeploy, refer, refurbish, refuse, regulate, rehabilitate, reinforce, reject, relax, relocate, rely, remain, remember, remind, renew, renovate,
reorganise, replant, reschedule, resettle, resign, resist, resolve, respond, restore, restructure, retain, rethink, retrain, reuse, revise, revive, reward,
rotate, sanction, save, say, scrap, see, seek, select, sell, sensitise, separate, serve, settle, shift, simplify, solicit, speak, specify, spend,
stabilise, standardise, stay, stimulate, streamline, subsidise, suggest, supervise, suspend, sustain, tackle, talk, tell, terminate, think, tighten, tolerate,
transfer, transform, treat, try, turn, understand, undertake, unify, update, urge, utilise, vaccinate, visit, warn, welcome, widen, withdraw, worsen
`)

/** Verbs that are nouns as often: an action where what follows is what it acts on, and not a noun that it belongs to. */
export const ACTS = words(`
ask, build, call, change, check, cut, drill, fight, focus, fund, help, launch, measure, move, plan, reform, repair,
review, start, stop, support, train, use, work, discipline, deliver,
audit, campaign, control, cover, design, document, double, drop, export, guide, halt, host, increase, limit, link, lower, market, order, pay, pilot,
praise, raise, fill, find, set, go, do, release, rent, report, rescue, research, reward, run, scale, screen, share, shut, speed, slow, supply, survey, swap, switch,
target, tax, test, tow, track, trade, transport, trap, triple, vote, water, wait, walk, watch, waste, block, borrow, balance, benchmark, chase, chart,
contract, copy, count, debate, delay, demand, dump, exercise, exchange, favour, fear, finance, fine, force, grant, grade, grow, hand, harvest, house, judge,
issue, land, license, lead, list, lock, map, mark, monitor, name, notify, plant, police, position, post, process, programme, project, promise, protest,
punish, push, pull, question, quit, rank, rate, record, refund, repeat, reply, request, return, ride, risk, roll, search, seed, shop, show, sign,
sponsor, staff, state, store, stress, study, time, tour, trust, value, view, weigh, wish, bill, brief, charge, claim, clean, clear, close, empty, free, open, secure,
warm, dry, direct, correct, complete, love, hate, want, need, like, buy, transfer, visit, treat
`)

/** Phrases in which a verb is a noun, or part of the name of a thing. */
export const VERB_OK = words(`
lower back, lower limb, lower body, match days, fund balance, repair time, review meetings, support from, support to, support for, trains per day, train
passengers, use of, use per, work pressure, work hours, workload, work experience, work in progress, help from,
check dams, change requests, change agents, drill depth, call volume, call waiting, cut flowers, fix rate, start-up
costs, start-up firms, stop signs, open posts, open land, open cases, clean water, clear felling area, close
contacts, set-aside land, set-up time, take-up of grants, take-home pay, pay level, pay gap, move-out rate, measure
of trust, focus on quality, reform effort, discipline in class, delivery time, protect areas, find rate, free time,
give-away prices, go-slow days, fill rate, work accidents, use fees, raise requests,
build quality, cut diamonds, cut glass, cut stone, boost pressure, boost voltage, boost phase, hire purchase, hire costs, hire cars, launch costs, launch days, move-in, read-only, read rate, teach-ins, grow lights, save-the-date, feed price,
feed prices, feed cost, feed costs, feed per, feed stock, feed quality, feed supply, feed intake, feed availability, catch per, catch size, catch rate, catch limit,
meet-ups, stay length, stay in, stay of, offer price, offer of, offers, order book, order backlog, order size, press freedom, press coverage, press reports,
act of, acts of, address system, attend rate, import duties, import duty, import prices, import share, import costs, import volume, import dependence,
import of, imports, advance payments, contact hours, contact rate, draft laws, draft bill, finance costs, finance charges, finance gap, finance for,
direct sales, direct costs, direct contact, correct answers, correct diagnoses, complete records, complete forms, separate toilets, separate collection, transfer rate,
transfer fees, transfer time, transfer price, transfer of, transfer requests, transfers, visit length, visit rate, visits, visit frequency, welcome visitors,
reward size, reward for, force of, force size, force strength, import quality, export quality, shift work, shift length, shift pay, shift hours, talk time,
turn time, turn around time, turn-around time, order lead time, refuse collection, refuse trucks, refuse removal, refuse volume, refuse bins,
finish quality, look and feel, try rate, update frequency, hold time, hold-ups, hold capacity, learn rate, press releases, follow-up, follow-ups,
combat readiness, combat troops, coach fares, coach passengers, coach quality, coach seats, free beds, free places, free hours, free meals, free cash, free capacity, free land, free primary,
invite rate, purchase price, purchase power, exhaust fumes, subject knowledge, need for, lead time, lead times, lead levels, lead poisoning, lead firms,
change in mood, water points, water use, rain water, state schools, state support, time spent, time to, post offices, police stations, pass rate, order flow,
increase per year, increase of value per year, save rate, spend per, spend on, share of, share price, go-betweens, dismiss rate, treat size, suspect cases, present staff,
project managers, fund managers, grow bags, deal size, deal flow, deal value, deals, grant size, address changes, meet the, draft animals, draft power,
lose-lose, win-win, read errors, match rate, match attendance, match funds, sustain pedal, mentor hours, mentor time, mentor support, mentors, employ rate
`)

/** Words after which what stands first can only be a verb. */
export const DETERMINERS = words(`
the, a, an, our, their, your, its, his, her, my, all, more, every, each, some, any, this, that, these, those, up, out, down, off, them, it, us, people,
everyone, everybody, others, both, many, enough, less, fewer, better, new, away, together, harder, faster, until, when, not, additional, extra, another,
ahead, back, proper, stronger, stricter, good
`)

/** Words after a verb that is a noun as often which show that it is a noun. */
export const NOUN_AFTER = words(`
of, from, for, with, in, to, on, by, per, at, between, among, within, under, over, without, about, against, towards, across, into, than, after, before, during, through, and, or
`)

/** Names of deeds: what more of the action means, as a name that can rise and fall. `X` is what the action acts on. */
export const LEVELS = pairs(`
hire / X hired per year, recruit / X recruited per year, employ / X employed, train / X trained per year, retrain / X retrained per year, build / X built per year,
rebuild / X rebuilt per year, construct / X built per year, buy / X bought per year, procure / X bought per year, purchase / X bought per year, sell / X sold per year,
drill / X drilled per year, plant / X planted per year, repair / X repaired per year, fix / X mended per year, replace / X replaced per year, vaccinate / X vaccinated per year,
open / Number of X, close / Number of X, add / Number of X, install / X installed per year, appoint / X appointed per year, arrest / Arrests of X per year, fire / X dismissed per year,
dismiss / X dismissed per year, teach / X taught per year, educate / X educated per year, inspect / X inspected per year, visit / Visits to X per month, evict / X evicted per year,
improve / Quality of X, upgrade / Quality of X, increase / X, raise / X, boost / X, grow / X, expand / X, enhance / X, strengthen / Strength of X, double / X, reduce / X, lower / X,
decrease / X, cut / X, maximise / X, maximize / X, stabilise / Stability of X, stabilize / Stability of X, intensify / Intensity of X, accelerate / Speed of X, lengthen / Length of X, shorten / Length of X, ease / Ease of X, widen / Width of X, deepen / Depth of X, optimise / Efficiency of X, optimize / Efficiency of X, minimise / X, minimize / X, eliminate / X, eradicate / X, prevent / X, stop / X, avoid / X, fight / X, combat / X, limit / X, restrict / X,
motivate / Motivation of X, support / Support for X, help / Help for X, empower / Influence of X, encourage / Encouragement of X, promote / Promotion of X,
enforce / Enforcement of X, implement / Share of X carried out, develop / Development of X, manage / Attention to X, monitor / Monitoring of X, maintain / Maintenance of X,
protect / Protection of X, provide / X provided, supply / X supplied, deliver / X delivered, create / X created, allocate / X allocated, fund / Money for X, finance / Money for X,
invest / Investment in X, spend / Spending on X, pay / Pay of X, punish / Punishment of X, reward / Reward for X, inform / Information given to X, involve / Involvement of X,
engage / Involvement of X, consult / Consultation of X, communicate / Communication of X, coordinate / Coordination of X, organise / Organisation of X, organize / Organisation of X,
plan / Planning of X, review / Reviews of X per year, audit / Audits of X per year, measure / Measurement of X, check / Checks of X per month, control / Control of X, regulate / Regulation of X, tax / Tax on X,
subsidise / Subsidy for X, ban / Strictness of the ban on X, reform / Reform of X, change / Change of X, clean / Cleanliness of X, collect / X collected, attract / X attracted per year,
retain / Retention of X, keep / Retention of X, delay / Delay of X, share / Sharing of X, use / Use of X, save / X saved, conserve / X saved, resolve / X resolved per month,
solve / X solved per month, launch / Number of X, start / Number of X, introduce / Use of X, adopt / Use of X, establish / Number of X, set / X, find / X found,
ensure / X, sensitise / Awareness of X, sensitize / Awareness of X, mentor / Mentoring of X, supervise / Supervision of X, coach / Coaching of X, treat / X treated per month, test / X tested per month,
screen / X screened per month, relocate / X relocated per year, resettle / X resettled per year, simplify / Simplicity of X, speed / Speed of X, transport / X transported,
register / X registered per month, license / X licensed per year, recycle / Recycling of X, publish / X published per year, write / X written per month, send / X sent per month,
discipline / Discipline of X, blame / Blame on X, trust / Trust in X, demand / Demand for X, tackle / X, address / X, mobilise / X mobilised, mobilize / X mobilised, privatise / Share of X in private hands,
diversify / Diversity of X, modernise / Modernity of X, restore / Condition of X, refurbish / Condition of X, rehabilitate / Condition of X, tighten / Strictness of X, relax / Strictness of X
`)

/** Actions that mean less of what they act on, so that signs turn when only that is named. */
export const LOWERING = words(`
reduce, lower, decrease, cut, shorten, shortening, minimise, minimize, eliminate, eradicate, prevent, stop, avoid, fight, combat, limit, restrict, close, relax, tackle, address, remove, abolish, halt,
reducing, lowering, cutting, eliminating, preventing, stopping, avoiding, fighting, combating, limiting, restricting, closing, tackling, addressing, removing
`)

/** Ends of verbs that are no nouns, with words that end so and are. */
export const VERB_ENDINGS = words('ise, ize, ify, ate')
export const NOT_VERBS = words(`
exercise, expertise, franchise, merchandise, enterprise, premise, promise, noise, rise, wise, precise, concise, surprise, disguise, raise, praise, cruise, poise, prize, size, maize, seize,
otherwise, likewise, compromise, treatise, paradise, tortoise, porpoise, anise, demise, bruise, excise, seafood, climate, private, candidate, certificate, graduate, estimate, mandate, template, chocolate, carbonate, nitrate, phosphate, sulphate, sulfate, corporate, associate, advocate, chlorate, estate, inmate, primate, magistrate, senate, consulate, electorate, doctorate, directorate, protectorate, inspectorate, secretariat, aggregate, alternate, duplicate, intimate, ultimate, adequate, inadequate, accurate, inaccurate, appropriate, immediate, intermediate, fortunate, unfortunate, surrogate, substrate, silicate, particulate, postgraduate, undergraduate, roommate, teammate, playmate, classmate, stalemate, checkmate, floodgate, tailgate, tollgate, headgate,
concentrate, delegate, syndicate, debate, rebate, abate, moderate, separate, elaborate, deliberate, desperate, legitimate, illegitimate, considerate, literate, illiterate, temperate, subordinate, coordinate, ordinate, affiliate, laureate, palate, pirate, prelate, private, prostate, quadrate, ornate, innate, irate, sedate, update, upstate, interstate, tristate, vertebrate, invertebrate, passionate, compassionate, proportionate, delicate, intricate, conglomerate, degenerate, corporate, sub-rate, birthrate, birthdate, cut-rate, flat-rate, third-rate, second-rate, first-rate, floodplate, breastplate, numberplate, nameplate, hotplate, baseplate, faceplate, potentate, apostate, acetate, glutamate, citrate, lactate, oxalate, methylate, arsenate, chromate, dichromate, borate, sulphonate, distillate, filtrate, leachate, condensate, isolate, conjugate, predicate, correlate, covariate, bivariate, multivariate, animate, inanimate, celibate, reprobate, profligate, approximate, proximate, penultimate, triumvirate, emirate, caliphate, sultanate, shogunate, novitiate, noviciate, opiate, expatriate, plate, slate, crate, grate, skate, return, reserve, retreat, report, recount, real, rest, relet, release, resort
`)
