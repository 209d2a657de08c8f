/** Words or phrases in small letters. */
export type List = readonly string[]
/** Words with what belongs to each. */
export type Pairs = readonly (readonly [string, string])[]

/** The words of one language by which names are read: evidence, never proof. Another language is another folder of the same shape. */
export interface NameLists {
  /** Persons and organisations: alone they cannot rise and fall. */
  readonly actors: List
  /** Nouns that end the name of an organisation. */
  readonly organisations: List
  /** People in the singular, as the last word behind an article: “The harbour master”. */
  readonly persons: List
  /** Ends of words for a person behind an article that stand in no list: “The ferryman”. */
  readonly personEnds: List
  /** Ends of words that end as a person does and are a thing or a time. */
  readonly noPersons: List
  /** Persons who decide: at the end of a name of few words they are its actor. */
  readonly leaders: List
  /** Before them a name of an organisation begins. */
  readonly offices: List
  /** Small words within such a name. */
  readonly withinOffices: List
  /** What is an organisation before “of” and a name in capital letters: “Bank of Botswana”. */
  readonly bodies: List
  /** Adjectives and nouns before people that say which of them are counted. */
  readonly which: List
  /** Groups whose number is meant where they stand alone. */
  readonly counted: List
  /** Words that say that something rises: they belong to the arrows. */
  readonly up: List
  /** Words that say that something falls: with them the signs turn when the word is struck out. */
  readonly down: List
  /** Of these the ones that are nouns, and speak when they come before in, of or to, or end the name. */
  readonly directionNouns: List
  /** Endings of a clause that tells a change, as in Prices going up. */
  readonly directionEnds: List
  /** Ends of a name, of one word or several, that tell a rise, and such that tell a fall. */
  readonly endsUp: List
  readonly endsDown: List
  /** Words in -ing of what moves by its own weight or power, and the things that do: which of them, and no change of their number. */
  readonly movingAbout: List
  readonly bodies3d: List
  /** Words in -ing before “of” of what a body or stuff does. */
  readonly fallingOf: List
  /** Adjectives that say how steep a change is. */
  readonly steep: List
  /** What a comparative says of, where it is not an amount: shorter queues are about their length. */
  readonly measureOf: Pairs
  /** Comparatives that say the opposite of the measure they are told by: cheaper is a lower price. */
  readonly againstMeasure: List
  /** Phrases in which a word of direction is part of the name of the thing. */
  readonly directionOk: List
  /** Words before “of” that make a rate or a count of any change, which is a variable of its own. */
  readonly rateHeads: List
  /** Beginnings of names of things that happen once. */
  readonly eventPhrases: List
  /** Things that happen once: a name whose head is one of these, in the singular and without a rate, is an event. */
  readonly eventHeads: List
  /** Of these the ones that are a level as often, and events only where a date, “the” or a place says which one. */
  readonly weakEvents: List
  /** Things that happen once and bear a name of their own. */
  readonly namedEvents: List
  /** Words behind such an event that say where or when it was, so that one is meant. */
  readonly eventPlaces: List
  /** Events by which something comes into use. */
  readonly introductions: List
  /** Deeds that are done once, at one time, to one thing or to a number of people. */
  readonly deeds: List
  /** Articles before the one thing that such a deed is done to. */
  readonly theOne: List
  /** What comes over a place at one time. */
  readonly blows: List
  /** Verbs at the end of a name that tell what one thing did once. */
  readonly onceVerbs: List
  /** Of these the ones that are several things as often. */
  readonly severalOnce: List
  /** How many, by the dozen. */
  readonly dozens: List
  /** Stretches of time, and the words before them that make a date of them. */
  readonly spans: List
  readonly spanBefore: List
  /** Names of what is measured of such things. */
  readonly eventOk: List
  /** Names of months, but for “may”, and days of the week. March needs a word before it that makes it a date. */
  readonly months: List
  readonly weekdays: List
  /** Words that make a date of a month, a day of the week or a year behind them. */
  readonly dateBefore: List
  /** Words that make none of a month or a day of the week: they say of how many. */
  readonly noDateBefore: List
  /** Words that say when, once. */
  readonly once: List
  /** Words before a year that make no event of it. */
  readonly yearOk: List
  /** Words that make a rate or a level of what happens. */
  readonly rateWords: List
  /** Words in -ing that name a thing or a practice. */
  readonly ingNouns: List
  /** Words in -ing that say what sort of thing follows: what does so by itself. */
  readonly ingAdjectives: List
  /** Nouns that a word in -ing before them belongs to: a measure or a place, not what is acted on. */
  readonly ingHeads: List
  /** Nouns that say how much, how many, how good or how long: with one as its head a name can rise and fall. */
  readonly measures: List
  /** Nouns to which a noun before them belongs: what is done there is no action of the name. */
  readonly compoundHeads: List
  /** Words for people, in the plural: an adjective before them makes a group that can be counted. */
  readonly people: List
  /** What joins two ideas, as words of their own. */
  readonly joiners: List
  /** The same of several words. */
  readonly joiningPhrases: List
  /** Pairs that are one thing. */
  readonly pairsOk: List
  /** Words with a stroke in them that are one thing. */
  readonly slashOk: List
  /** Words of a comparison, which needs two. */
  readonly comparisons: List
  /** Beginnings of names that say a lack or a low value, with the plain name: its signs turn. `X` is the rest of the name. */
  readonly lacks: Pairs
  /** Beginnings that say a high value: the name without them, and signs stay. */
  readonly values: Pairs
  /** Words with a prefix that makes the opposite, and the plain word. */
  readonly negated: Pairs
  /** Prefixes that make the opposite of nearly every word that they begin, and such that say too much of it. */
  readonly negativePrefixes: List
  readonly excessivePrefixes: List
  /** How ordinary words begin that only look as if a prefix had turned them. */
  readonly ordinary: List
  /** Words in -less that only say of which sort a thing is. */
  readonly without: List
  /** Adjectives of these that before people, or before a thing that is counted, say which of them. */
  readonly ofGroups: List
  /** Words at the end of a clause that say a low value, and a high one. */
  readonly lowEnds: List
  readonly highEnds: List
  /** Words that only say very. */
  readonly very: List
  /** Phrases in which a negative or a value is part of the name of the thing. */
  readonly negativeOk: List
  /** Verbs by which a note on a link says that the effect goes up. */
  readonly noteRaise: List
  /** Verbs by which it says that the effect goes down. */
  readonly noteLower: List
  /** Words that turn what stands beside them. */
  readonly noteNegations: List
  /** Comparatives in notes: of what follows them there is more. */
  readonly noteMore: List
  /** Such that say that there is less. */
  readonly noteLess: List
  /** Verbs that say of what stands before them that it goes up, where they have no object. */
  readonly noteRises: List
  /** Such that say that it goes down. */
  readonly noteFalls: List
  /** Verbs that with one of `noteAway` behind what they act on say that there is less of it. */
  readonly noteOut: List
  /** What stands behind it then. */
  readonly noteAway: List
  /** Verbs by which the source has the target do what follows. */
  readonly noteMakes: List
  /** Words that stand for the source at the beginning of a note. */
  readonly noteItself: List
  /** Words with which a clause of a note begins that says when or why. */
  readonly noteWhen: List
  /** Things called “net” of which nothing was subtracted. */
  readonly netOk: List
  /** Negative words with the positive one. Replacing one by the other turns the sign of every link at the variable. */
  readonly opposites: Pairs
  /** Of these the ones that with a noun before them are what offices count: “Learner absenteeism”. */
  readonly measuredLacks: List
  /** What offices count: an adjective before it and its noun says of which kind it is. */
  readonly countedCases: List
  /** Verbs that before a noun and a measure say of which kind it is: “Hire car bookings”. */
  readonly kindVerbs: List
  /** Adjectives of how people feel: before people they say a value, and not which of them. */
  readonly moods: List
  /** Words after which a negative word is the head of its name. */
  readonly oppositeBefore: List
  /** Words before a noun that say nothing of it. */
  readonly articles: List
  readonly prepositions: List
  /** Words that begin a clause, of which there is no place in a name. */
  readonly clauses: List
  /** Words with which a question begins, or a clause at the beginning of a name. */
  readonly asking: List
  /** Verbs by which a name is a sentence. */
  readonly finite: List
  /** Words behind a noun that say in which state what is counted is. */
  readonly states: List
  /** What is low or poor, told at the end of a name in several words. */
  readonly lowPhrases: List
  /** Abbreviations that need no explaining. */
  readonly abbreviationsOk: List
  /** So long may a name be. */
  readonly mostWords: number
  readonly mostLetters: number
  /** Words that with a number make a target. */
  readonly targetWords: List
  /** Phrases of which a target word is part and that vary by themselves. */
  readonly targetOk: List
  /** Words before a share that say of whom: the poorest 20 % are people. */
  readonly shareOfWhom: List
  /** Units of what a target is in. */
  readonly units: List
  /** Words by which two names speak of two things: names that differ only in one such word are no duplicates. */
  readonly pairsOfOpposites: Pairs
  /** Names that are each other's whole complement: a link between them says the same thing twice. */
  readonly complements: Pairs
  /** Words that make another variable of the same thing, as what is reported of it or wanted. */
  readonly senseMarkers: List
  /** Names of places: alone they say where, and not how much of what. */
  readonly places: List
  /** Words that as a whole name cannot rise and fall. */
  readonly vague: List
  /** Ways of a place that are one thing and as they are: “Working culture at the studio”. */
  readonly ways: List
  /** What stands between these and a place or a group. */
  readonly wayBefore: List
  /** People by their work or office, in the plural. */
  readonly professions: List
  /** People who are named for what befell them, in the plural: alone they are a number. */
  readonly befallen: List
  /** Nouns of a deed, each with what is counted when it is done: `X` is what it acts on. */
  readonly deedNouns: Pairs
  /** Facts that are as they are: a name whose head is one cannot rise and fall. */
  readonly fixedFacts: List
  /** What may follow such a fact without making a quantity of it. */
  readonly factBefore: List
  /** Endings of fields of study, and words that end so and are none. */
  readonly studyEndings: List
  readonly noStudies: List
  /** Words after “how” that ask for an amount. */
  readonly howMuch: List
  /** Nouns that leave a name vague whatever stands before them. */
  readonly vagueHeads: List
  /** Things that are there or not: alone they say no quantity. */
  readonly singleThings: List
  /** Rules, arrangements and ways of a place, one or several: a name that ends in one says no quantity. */
  readonly arrangements: List
  /** Words within the title of a law or plan. */
  readonly withinTitles: List
  /** What of such a thing is more or less, `X` being its name. */
  readonly arrangementLevels: Pairs
  /** Things that are there or not, in the singular: a name that ends in one says which. */
  readonly artefacts: List
  /** Things that bear a number or a letter as their name. */
  readonly numbered: List
  /** What ends in such a word and is a quantity all the same. */
  readonly thingsOk: List
  /** Adjectives that say nothing of how much. */
  readonly bareAdjectives: List
  /** What of a vague thing can rise and fall; `X` is the name in small letters. Where there is no better one a person must say. */
  readonly vagueLevels: Pairs
  /** Verbs that hardly ever are nouns: a name of two or more words that begins with one is an action. */
  readonly verbs: List
  /** Verbs that are nouns as often: an action where what follows is what it acts on, and not a noun that it belongs to. */
  readonly acts: List
  /** Beginnings of names that propose, order or promise. */
  readonly musts: List
  /** Who says or does it: a name that begins with one is a sentence. */
  readonly pronouns: List
  /** Verbs before a verb that say that something is to be done. */
  readonly modals: List
  /** Small words that begin a name without being verbs, though an article may follow. */
  readonly noVerbs: List
  /** Words after a first word which show that it is a verb: no noun stands before them. */
  readonly objectStarts: List
  /** Verbs that stand before a measure as nouns do. */
  readonly nounUses: List
  /** Verbs that are said as orders more often than they are nouns before another noun. */
  readonly strongVerbs: List
  /** Verbs that are nouns as often, and are orders before several things that no list knows as what such a noun is of. */
  readonly oftenVerbs: List
  /** Names of stuff that is acted on as several things are. */
  readonly stuff: List
  /** What even these belong to. */
  readonly steps: List
  /** Nouns that people belong to: support staff, project managers. */
  readonly employing: List
  /** People who belong to any of these nouns, and such as belong to the nouns before which people are named for their work. */
  readonly riders: List
  /** People who belong to nouns before which people are named for their work. */
  readonly holders: List
  /** Where staff belong to. */
  readonly staffed: List
  /** Things that are made or mended: a word in -ing before them that is in no list acts on them. */
  readonly made: List
  /** Things to which no word in -ing belongs, though it be the name of a practice. */
  readonly neverBelonging: List
  /** Words in -ing that before people say what is done to them. */
  readonly doneToPeople: List
  /** How often and how well something is done. */
  readonly how: List
  /** Small words that belong to the verb before them. */
  readonly particles: List
  /** Articles by which a name tells what somebody does. */
  readonly clauseArticles: List
  /** How names of things end that look like people. */
  readonly likePeople: List
  /** Phrases in which a verb is a noun, or part of the name of a thing. */
  readonly verbOk: List
  /** Words after which what stands first can only be a verb. */
  readonly determiners: List
  /** Words after a verb that is a noun as often which show that it is a noun. */
  readonly nounAfter: List
  /** First words that with “up”, “out”, “down”, “off”, “away” and “back” are a verb. */
  readonly phrasal: List
  /** Two words with which somebody is told what to do: “Talk to”. */
  readonly orderPhrases: List
  /** Verbs before “of” that are no nouns. */
  readonly verbsWithOf: List
  /** Verbs of what people do to an amount: before one they are orders. */
  readonly amountVerbs: List
  /** Amounts that, behind a verb that is none of these, name a measure: “Commit size”. */
  readonly amountsOfDeeds: List
  /** Words in -ing that never say of which kind what follows is: “Putting labels on the jars”. */
  readonly neverKind: List
  /** Adjectives that no noun stands before: “Archive old records”. */
  readonly ofThings: List
  /** Where to something is brought, as the last word: “Move elderly patients home”. */
  readonly whither: List
  /** Verbs before a word in -ing that say only that something begins, goes on or ends. */
  readonly aspects: List
  /** Those of them by which there is to be less of it. */
  readonly endings: List
  /** Words in -ing that say what sort of thing follows, and act on what can be acted upon all the same. */
  readonly bothIng: List
  /** Words in -ing of what passes from one to another. */
  readonly passing: List
  /** Words in -ing that say of which kind what follows is, even where it is acted on elsewhere: grazing land. */
  readonly kindOfIng: List
  /** Things that are acted on by what any other word in -ing before them says. */
  readonly actedUpon: List
  /** Names of deeds: what more of the action means, as a name that can rise and fall. `X` is what the action acts on. */
  readonly levels: Pairs
  /** Actions that mean less of what they act on, so that signs turn when only that is named. */
  readonly lowering: List
  /** Ends of verbs that are no nouns, with words that end so and are. */
  readonly verbEndings: List
  readonly notVerbs: List
  /** Words that say nothing of which thing a name is about. */
  readonly bare: List
  /** Words about which the order of a name means something. */
  readonly directed: List
  /** Words after which a name goes on. */
  readonly neverLast: List
  /** Those of `noteRaise` and `noteLower` that may also compare. */
  readonly compared: List
  /** Notes that say no more than that it takes time. */
  readonly late: List
  /** Words of names that stand for what is wanted, or for how far it is away. */
  readonly goals: List
  /** Roles of archetypes that are also what people call things. */
  readonly ordinaryRoles: List
}
