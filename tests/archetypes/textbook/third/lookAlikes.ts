import type { TextbookCase } from '../types.ts'

/** A map of our own that is no archetype. */
function none(name: string, map: string, why: string): TextbookCase {
  return { name, source: 'own', map, meant: null, roles: {}, question: null, why }
}

/** A third list of maps that a teacher would neither name nor ask about, to be measured on once. Written without recognition. */
export const LOOK_ALIKES: readonly TextbookCase[] = [
  none(
    'A shy child',
    `Shyness -> - Games with other children -> + Ease among children -> - Shyness`,
    'One circle of three that may run either way; a loop alone is no archetype.',
  ),
  none(
    'Sweat',
    `Heat of the body -> + Sweating -> - Heat of the body
      Heat of the air -> + Heat of the body
      Pace of the run -> + Heat of the body`,
    'A balancing loop that works at once, with two things that disturb it.',
  ),
  none(
    'What a loaf costs',
    `Price of wheat -> + Price of flour -> + Price of a loaf
      Wages of bakers -> + Price of a loaf
      Price of gas -> + Cost of baking -> + Price of a loaf -> - Loaves bought`,
    'Causes of one price and what comes of it; nothing returns.',
  ),
  none(
    'Evenings at the museum',
    `Visitors -> + People who help out -> + Evening tours -> + Visitors
      Visitors -> + Income from tickets -> + Evening tours`,
    'Two ways in which the same growth feeds itself, and nothing that would slow it.',
  ),
  none(
    'Exercises for the back',
    `Back pain -> + Exercises done -> - Back pain
      Exercises done -> + || Strength of the back -> - Back pain`,
    'What relieves at once also helps for good: a remedy that works.',
  ),
  none(
    'A cistern on the roof',
    `Water in the cistern -> + Pressure at the outlet -> + Water flowing out -> - Water in the cistern
      Rain on the roof -> + Water in the cistern
      Width of the outlet -> + Water flowing out`,
    'The fuller, the faster it empties; nobody acts and nothing is late.',
  ),
  none(
    'Seed for next year',
    `Seed kept back -> + Ground sown -> + Harvest -> + Seed kept back
      Rain in spring -> + Harvest
      Stones in the ground -> - Ground sown`,
    'One engine with weather and stones from outside, which the harvest does not change.',
  ),
  none(
    'The orchard and the bees',
    `Blossom in the orchard -> + Nectar for the bees -> + Bees -> + Blossom visited -> + Fruit sold
      Fruit sold -> + Trees planted -> + Blossom in the orchard`,
    'Two that do each other good in one circle; neither harms the other.',
  ),
  none(
    'The bus that fills up',
    `People waiting at the stop -> + Time spent at the stop -> + Lateness of the bus -> + People waiting at the stop
      Roadworks -> + Lateness of the bus
      Doors of the bus -> - Time spent at the stop
      Lateness of the bus -> - Trust in the timetable -> + Tickets bought ahead`,
    'One vicious circle with outside causes, and a consequence that ends in a chain.',
  ),
  none(
    'Letters on the desk',
    `Letters unanswered -> + Letters answered -> - Letters unanswered
      Post arriving -> + Letters unanswered
      Hours of the clerk -> + Letters answered`,
    'A pile that is worked off as it comes: one plain balancing loop.',
  ),
  none(
    'A wood that keeps its damp',
    `Trees -> + Shade on the ground -> + Damp in the soil -> + Trees
      Trees -> + Fallen leaves -> + Damp in the soil
      Slope of the ground -> - Damp in the soil`,
    'Two ways in which the trees keep their own water; both reinforce.',
  ),
  none(
    'Evenings with a book, mornings on foot',
    `Books read -> + Pleasure in reading -> + Books read
      Hunger at noon -> + Size of lunch -> - Hunger at noon
      Walks in the morning -> + Hunger at noon`,
    'Two loops that have nothing to do with each other.',
  ),
]
