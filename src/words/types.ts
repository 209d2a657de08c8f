/** What a text is made with besides the values it is about, by the rules of its language. */
export interface Tools {
  /** A number with its figures and their marks: “2,000”. */
  number(value: number): string
  /**
   * The form that goes with a count, with the count in figures for each `#`: `plural(2, { one: '# link', other: '# links' })` is “2 links”. The forms are those that the
   * language tells apart (Unicode CLDR); what it tells apart and is not given is said as `other`.
   */
  plural(count: number, forms: Forms): string
  /** “A, B and C”; empty for none. */
  list(items: readonly string[]): string
  /** “A, B or C”; empty for none. */
  either(items: readonly string[]): string
  /** A day, with the hour where that is asked for. `moment` is in ms since 1970. */
  date(moment: number, length?: DateLength): string
  /** How long ago a moment was at another, in the largest unit that fits: “3 days ago”. Both in ms since 1970. */
  ago(moment: number, now: number): string
}

/** How much a date says: the day in short, the day in full, and either with the hour. */
export type DateLength = 'day' | 'longDay' | 'hour' | 'longHour'

/** The forms of a phrase with a count, by the names of the Unicode CLDR. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/**
 * A text for people: words alone, or made from values. A value that is a string is what a person wrote, or what is said already; what a text chooses its words by is a
 * boolean or a number, or has a text of its own: another language may have no place for a word that is handed in.
 */
export type Text<V> = string | ((values: V, tools: Tools) => string)

/** Texts by id. An id begins with the part of the program that it is of: `loops.reinforcing`. */
export type Catalogue = Readonly<Record<string, Text<never>>>

/** What a text is made from; `undefined` for words alone. */
export type ValuesOf<T> = T extends (values: infer V, ...tools: never[]) => string
  ? Parameters<T> extends []
    ? undefined
    : V
  : undefined

/** The same texts in another language: all of them, each made from the same values or fewer. */
export type Translation<C> = { readonly [Id in keyof C]: Text<ValuesOf<C[Id]>> }

/** Values as a pure room gives them: where a text needs words that depend on the language, they are told in their turn. */
export type Given<V> = {
  readonly [Name in keyof V]: V[Name] extends string
    ? V[Name] | AnyTold
    : V[Name] extends readonly string[]
      ? readonly (string | AnyTold)[]
      : V[Name]
}

/** Something told, of whichever catalogue. */
export interface AnyTold {
  readonly id: string
  readonly values?: object | undefined
}

/** What a pure room says: which text, and what it is about. It can be sent to a worker and back, and kept. */
export type Told<C> = {
  readonly [Id in keyof C & string]: ValuesOf<C[Id]> extends undefined
    ? { readonly id: Id; readonly values?: undefined }
    : { readonly id: Id; readonly values: Given<ValuesOf<C[Id]>> }
}[keyof C & string]

/** A language that can be spoken. */
export interface Voice {
  /** By BCP 47, for the page and for what `Intl` knows. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  readonly tools: Tools
  /** A text in this language, by its id and what it is in English. Ids are told apart in all catalogues. */
  of(id: string, english: Text<never>): Text<never>
}
