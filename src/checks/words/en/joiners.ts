import { words } from '../list.ts'

/** What joins two ideas, as words of their own. */
export const JOINERS = words('/, and, &, plus, or, +, and/or, nor, versus, vs, v, yet, but')
/** The same of several words. */
export const JOINING_PHRASES = words(
  'as well as, together with, along with, and also, in addition to, combined with, coupled with, on top of, not to mention, and even, and then, accompanied by, besides',
)

/** Pairs that are one thing. */
export const PAIRS_OK = words(`
research and development, supply and demand gap, supply and demand, water and sanitation, profit and loss, command
and control, trial and error, law and order, wear and tear, mother and child, peace and quiet, hue and cry, flesh and blood, odds and ends, hide and skins, arms and ammunition, cash and carry, coming and going, skin and bone, stop and go, drop and collect, tongue and groove, pay and display, pay and conditions, fish and chip, rise and fall, hide and hair, sick and injured, salt and pepper, pen and ink, rank and file, nip and tuck, cat and mouse, port and starboard, cuts and bruises, last but not least, all but, rich and poor, track and trace,
search and rescue, health and safety, arts and crafts, ups and downs, bed and breakfast, black and white, demand
and supply, oil and gas, hide and skin, export and import gap, men and women, boys and girls, day and night,
difference between, gap between, ratio of, balance between, competition between, distance between, distribution
between, trade between,
monitoring and evaluation, fruit and vegetables, fruits and vegetables, terms and conditions, food and beverage, bread and butter, information and communication, information and communications, trade and industry, micro and small, small and medium, roads and highways,
sales and marketing, science and technology, arts and culture, parks and recreation, hopes and fears, pros and cons, checks and balances, rules and regulations, policies and procedures, plant and equipment, plant and machinery, land and buildings, nuts and bolts, room and board,
accident and emergency, births and deaths register, cash and carry, food and drink, fish and chips, foot and mouth, hand and foot, hit and run, drink and drive, stop and search, cut and paste, drug and alcohol, drugs and alcohol, alcohol and drug, husband and wife, mum and dad, brothers and sisters,
knowledge attitude and practice, life and death, maternal and child, mother and baby, national and international, north and south, old and new, orphans and vulnerable children, pick and mix, pots and pans, price and quality ratio, public and private, questions and answers, r&d, m&e, q&a, p&l, a&e, b&b,
rock and roll, salt and pepper, sexual and reproductive, sick and injured, slash and burn, stocks and flows, lost and found, storage and retrieval, technical and vocational, text and email, time and motion, tooth and nail, weights and measures, wind and solar, solar and wind, women and children, work and life,
youth and sport, sports and culture, one or more, two or more, more or less, one or two, sooner or later, day or night, income and wealth inequality, urban and rural, rural and urban, peace and security, safety and security, safety and health, occupational health and safety, environmental and social, goods and services, skills and knowledge gap, wear and tear,
road and rail, house and land, cause and effect, do and don't, on and off, in and out, back and forth, here and there, up and down, coming and going, to and fro, pens and paper, pen and paper, tea and coffee, hide and seek, cattle and sheep, fewer and fewer, more and more, less and less, higher and higher, lower and lower, bigger and bigger, worse and worse, longer and longer, better and better, smaller and smaller, sheep and goats, goats and sheep, meat and milk, milk and meat, bricks and mortar, meals and lodging
`)

/** Words with a stroke in them that are one thing. */
export const SLASH_OK = words(`
km/h, 24/7, hiv/aids, t/ha, m3/s, mg/l, n/a, pass/fail ratio, input/output ratio, patient/nurse ratio, tb/hiv, input/output, and/or rate, kg/ha, km/l, l/s, m/s, m2/day, his/her, he/she, public/private partnerships, win/loss, on/off, s/he, read/write, debt/equity, cost/benefit, loan/deposit, student/teacher, pupil/teacher, doctor/patient, boy/girl, male/female
`)

/** Words of a comparison, which needs two. */
export const COMPARISONS = words(
  'gap, ratio, difference, differences, balance, imbalance, competition, distance, trade, between, conflict, conflicts, inequality, relationship, relations, mix, split, contrast, overlap, trade-off, divide, disparity, disparities, rivalry, substitution, correlation, match, mismatch',
)
