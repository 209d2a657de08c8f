import type { TextbookCase } from '../types.ts'

/** A map of our own that is no archetype. */
function none(name: string, map: string, why: string): TextbookCase {
  return { name, source: 'own', map, meant: null, roles: {}, question: null, why }
}

/** A fifth list of maps that a teacher would neither name nor ask about, by another hand, to be measured on once. Written without recognition. */
export const LOOK_ALIKES: readonly TextbookCase[] = [
  none(
    'The night before the examination',
    `Noise in the street -> - Hours of sleep -> + Attention in the examination -> + Points scored -> + Choice of universities
      Coffee in the evening -> - Hours of sleep`,
    'A chain from the street to the university; nothing comes back.',
  ),
  none(
    'Complaints about the tailor',
    `Age of the sewing machines -> + Crooked seams -> + Complaints
      Apprentices -> + Crooked seams
      Orders before weddings -> + Days late -> + Complaints
      Illness of the cutter -> + Days late`,
    'A tree of causes as drawn in a first lesson, without any loop.',
  ),
  none(
    'Stories at bedtime',
    `Books read aloud -> + Words the child knows -> + Delight in stories -> + Books read aloud
      Shelf of the grandparents -> + Books read aloud`,
    'One plain circle that grows; the word for it is a reinforcing loop and no more.',
  ),
  none(
    'Colleagues who fall sick',
    `Sick leave -> + Work left for the others -> + Exhaustion -> + Sick leave
      Wave of influenza -> + Sick leave
      Holidays -> - Exhaustion`,
    'One vicious circle of three with two influences from outside; nobody tries to mend anything.',
  ),
  none(
    'Damp in the wine cellar',
    `Damp wanted -> + Damp lacking -> + Sprayers running -> + Damp in the cellar -> - Damp lacking
      Draught -> - Damp in the cellar`,
    'A regulator that reaches its goal at once; no delay, no drifting goal.',
  ),
  none(
    'The sluice of the mill',
    `Water before the mill -> + Opening of the sluice -> - Water before the mill
      Rain in the hills -> + Water before the mill`,
    'A balancing loop of two that works while one looks on.',
  ),
  none(
    'School and sports club',
    `Pupils of the school -> + Liveliness of the school -> + Pupils of the school
      Members of the club -> + Matches won -> + Members of the club
      Pupils of the school -> + Members of the club
      Matches won -> + Pupils of the school`,
    'Two engines that feed each other and draw on nothing that is scarce.',
  ),
  none(
    'Podcast and newsletter',
    `Listeners of the podcast -> + Guests of note -> + Listeners of the podcast
      Readers of the newsletter -> + Letters to the editor -> + Readers of the newsletter
      Listeners of the podcast -> + Readers of the newsletter -> + Listeners of the podcast`,
    'Each sends people to the other, and no remedy of one hurts the other.',
  ),
  none(
    'Copies of the files',
    `Files lost -> + Copies made each night -> - Files lost
      Copies made each night -> + Disks bought
      Age of the laptops -> + Files lost`,
    'The remedy works and costs money; the cost makes no file disappear.',
  ),
  none(
    'Crossing guards',
    `Children hurt on the way to school -> + Crossing guards -> - Children hurt on the way to school
      Crossing guards -> + Slow driving -> - Children hurt on the way to school
      Lorries in the village -> + Children hurt on the way to school`,
    'The remedy helps in two ways, and nothing brings the symptom back.',
  ),
  none(
    'Flies in the stable',
    `Flies in the stable -> + Dung carted away -> - Flies in the stable
      Flies in the stable -> + Swallows let in -> - Flies in the stable
      Heat in July -> + Flies in the stable`,
    'Two answers to one nuisance, both quick and neither in the way of the other.',
  ),
  none(
    'People of the island',
    `Islanders -> + Births -> + Islanders
      Islanders -> + Deaths -> - Islanders
      Fertility -> + Births
      Length of life -> - Deaths`,
    'A stock with its inflow and its outflow; no condition gets scarcer as it grows.',
  ),
  none(
    'Beds of the district hospital',
    `Emergencies -> + Admissions -> + Patients in the beds -> + Discharges -> - Patients in the beds
      Planned operations -> + Admissions
      Days of treatment -> - Discharges`,
    'A stock that drains in proportion to what is in it.',
  ),
  none(
    'The loan for the tractor',
    `Loan outstanding -> + Interest charged -> + Loan outstanding
      Harvest -> + Money from the harvest -> + Repayments -> - Loan outstanding
      Rate of interest -> + Interest charged`,
    'Interest grows on itself and repayments come from the field; the loan moves no remedy.',
  ),
  none(
    'Students at the hotline',
    `Callers on hold -> + Students on the telephones -> - Callers on hold
      Students on the telephones -> + Hours free for the manual -> + Clarity of the manual -> - Callers on hold
      New model -> + Callers on hold`,
    'The quick answer frees time for the lasting one, so that both pull the same way.',
  ),
  none(
    'From apprentice to master',
    `Apprentices taken on -> + || Journeymen -> + || Masters -> + || Workshops opened
      Fees for the examination -> - Masters
      Boys leaving school -> + Apprentices taken on`,
    'A pipeline with many delays and no way back.',
  ),
  none(
    'Dishes of a couple',
    `Dishes in the sink -> + Washing up by her -> - Dishes in the sink
      Dishes in the sink -> + Washing up by him -> - Dishes in the sink
      Guests -> + Dishes in the sink`,
    'Two who do the same for the same end; nobody competes and nothing is shifted.',
  ),
  none(
    'Strawberries on the market',
    `Price of strawberries -> + Strawberries offered -> - Price of strawberries
      Price of strawberries -> - Buyers of strawberries -> + Price of strawberries
      Sunny May -> + Strawberries offered`,
    'Supply and demand, two balancing loops that settle a price at once.',
  ),
  none(
    'Runners on Tuesday',
    `Runners on Tuesday -> + Fun on the round -> + Runners on Tuesday
      Darkness in winter -> - Runners on Tuesday
      Runners on Tuesday -> + Cakes eaten afterwards`,
    'An engine with a brake that it does not move, and an effect that does not come back.',
  ),
  none(
    'Chlorine in the pool',
    `Germs in the pool -> + Chlorine added -> - Germs in the pool
      Chlorine added -> + Red eyes -> + Goggles sold
      Bathers -> + Germs in the pool`,
    'The remedy has a side effect on the bathers, and red eyes bring no germs.',
  ),
]
