import type { TextbookCase } from '../types.ts'

/** A map of our own that is no archetype. */
function none(name: string, map: string, why: string): TextbookCase {
  return { name, source: 'own', map, meant: null, roles: {}, question: null, why }
}

/** A fourth list of maps that a teacher would neither name nor ask about, by another hand, to be measured on once. Written without recognition. */
export const LOOK_ALIKES: readonly TextbookCase[] = [
  none(
    'Terraces on the slope',
    `Soil washed away -> + Terraces built -> - Soil washed away
      Terraces built -> + || Roots in the ground -> - Soil washed away
      Heavy rain -> + Soil washed away`,
    'What follows late from the remedy helps as well; it has the outline of a fix that fails and does not fail.',
  ),
  none(
    'Windows and shutters',
    `Heat in the house -> + Windows open at night -> - Heat in the house
      Heat in the house -> + Shutters closed -> - Heat in the house
      Sun on the wall -> + Heat in the house`,
    'Two answers that both work at once and do not disturb each other.',
  ),
  none(
    'Tents after the earthquake',
    `Families without a roof -> + Tents put up -> - Families without a roof
      Families without a roof -> + Houses rebuilt -> - || Families without a roof
      Tents put up -> + Hands free for building -> + Houses rebuilt`,
    'The quick help carries the lasting one instead of starving it.',
  ),
  none(
    'Weeders hired for the rice',
    `Weeds in the rice -> + Weeders hired -> - Weeds in the rice
      Weeders hired -> + Wages owed -> - Weeders hired
      Rain in the season -> + Weeds in the rice`,
    'The remedy has a cost that holds the remedy in bounds; nothing makes the weeds grow again.',
  ),
  none(
    'A tango school',
    `Dancers -> + Evenings full of life -> + Dancers
      Dancers -> + Shoes sold in the quarter
      Winter flu -> - Dancers
      Dancers -> + Music heard in the street`,
    'One engine, a brake from outside that it does not move, and effects that harm nobody.',
  ),
  none(
    'An encyclopaedia that its readers write',
    `Articles by amateurs -> + Pleasure of the amateurs -> + Articles by amateurs
      Articles by scholars -> + Pleasure of the scholars -> + Articles by scholars
      Articles by amateurs -> + Articles in all
      Articles by scholars -> + Articles in all -> + || Worth of the encyclopaedia
      Worth of the encyclopaedia -> + Pleasure of the amateurs
      Worth of the encyclopaedia -> + Pleasure of the scholars`,
    'Something shared that grows by being used: the outline of a commons, without any loss.',
  ),
  none(
    'Two former enemies',
    `Gestures of the first state -> + Trust of the second state -> + Gestures of the second state
      Gestures of the second state -> + Trust of the first state -> + Gestures of the first state
      Trade across the border -> + Trust of the first state
      Trade across the border -> + Trust of the second state`,
    'Each answers the other, but nobody feels threatened and nobody does it to catch up: one circle of trust.',
  ),
  none(
    'Lamps in the greenhouse',
    `Light wanted -> + Light lacking -> + Lamps switched on -> + Light in the greenhouse -> - Light lacking
      Clouds -> - Light in the greenhouse
      Kind of plant -> + Light wanted
      Lamps switched on -> + Power used`,
    'A goal, a gap and a correction that works at once; the goal gives way to nothing.',
  ),
  none(
    'Two stalls at one market',
    `People at the market -> + Bread sold -> + Stalls worth a visit -> + People at the market
      People at the market -> + Cheese sold -> + Stalls worth a visit
      Fine weather -> + People at the market`,
    'Two successes that share visitors and bring each other more of them; there is nothing to share out.',
  ),
  none(
    'Two doors of the cinema',
    `Crowd at the left door -> + People who change to the right -> - Crowd at the left door
      People who change to the right -> + Crowd at the right door -> - People who change to the right
      Tickets sold -> + Crowd at the left door`,
    'Two balancing loops through one flow that even out two crowds; nobody works against anybody.',
  ),
  none(
    'From the acorn to the beam',
    `Acorns sown -> + || Young oaks -> + || Old oaks -> + Oaks felled -> + || Dry planks -> + Beams sold
      Deer in the wood -> - Young oaks
      Price of beams -> + Oaks felled`,
    'Many delays and no loop on the map.',
  ),
  none(
    'Frost in the wall',
    `Cracks in the wall -> + Water in the wall -> + Ice in the wall -> + Cracks in the wall
      Cold nights -> + Ice in the wall
      Rain from the west -> + Water in the wall
      Width of the eaves -> - Water in the wall`,
    'One reinforcing circle of three with weather from outside.',
  ),
  none(
    'Smoke of two factories',
    `Output of the cement works -> + Wages at the cement works
      Output of the brick works -> + Wages at the brick works
      Output of the cement works -> + Smoke over the valley
      Output of the brick works -> + Smoke over the valley -> + || Coughs in the valley
      Wind -> - Smoke over the valley`,
    'Two that burden the same air, but the map has no loop: neither feels its gain or the smoke.',
  ),
  none(
    'The potter and the painter',
    `Pots turned -> + Pots passed to the painter -> + Pots painted -> + Buyers sent to the potter -> + Pots turned
      Pots turned -> - Evenings at the wheel -> + Pots turned
      Pots painted -> - Help hired by the painter -> + Pots painted`,
    'Partners who each have a remedy of their own, and neither remedy touches the other.',
  ),
  none(
    'Sirens at night',
    `Time to reach the patient -> + Drives with the siren on -> - Time to reach the patient
      Drives with the siren on -> + Neighbours awake -> + Letters to the newspaper
      Roadworks on the bridge -> + Time to reach the patient`,
    'A remedy with a side effect on others, who have no influence on how fast the ambulance is.',
  ),
  none(
    'Parents and grandparents who save',
    `Money for the studies -> - Lack seen by the parents -> + Paid in by the parents -> + Money for the studies
      Money for the studies -> - Lack seen by the grandparents -> + Paid in by the grandparents -> + Money for the studies
      Price of the studies -> + Lack seen by the parents
      Price of the studies -> + Lack seen by the grandparents`,
    'Two who act on the same thing and want the same of it: nobody resists anybody.',
  ),
  none(
    'A village school',
    `Pupils -> + Posts for teachers -> + Courses offered -> + Pupils
      Pupils -> + Families at the summer fair -> + Friendships among parents -> + Pupils
      Pupils -> + Buses to the village -> + Families who stay -> + Pupils
      Houses for rent -> + Families who stay
      Age of the building -> - Courses offered`,
    'Three engines round one variable, with conditions from outside and no brake that growth would move.',
  ),
  none(
    'A savings book',
    `Money in the book -> + Interest paid -> + Money in the book
      Money in the book -> + Fee of the bank -> - Money in the book
      Rate of interest -> + Interest paid
      Rate of the fee -> + Fee of the bank`,
    'A stock with two flows in proportion to it; it grows or shrinks for ever and runs into no limit.',
  ),
  none(
    'Goals on paper',
    `Goal of the ministry -> + Letters to the schools -> + Meetings of teachers -> - Hours of teaching -> + Pupils who read well
      Gap between town and country -> + Letters to the schools
      Pressure from the press -> + Goal of the ministry
      Meetings of teachers -> + Standards written down`,
    'Goal, gap, pressure and standards are words here, and nothing returns: a chain without a loop.',
  ),
  none(
    'A quick repair that holds',
    `Leak in the pipe -> + Quick repair -> - Leak in the pipe
      Skill of the plumber -> + Quick repair
      Pressure in the pipe -> + Leak in the pipe
      Quick repair -> + Tools worn`,
    'It is called quick and it is the right thing to do: one balancing loop, and no lasting solution is kept waiting.',
  ),
]
