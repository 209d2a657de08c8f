declare module 'virtual:example-cards' {
  /** What the start screen shows of one example. Made while the page is built, by `src/cli/build/exampleCards.ts`. */
  export interface ExampleCard {
    /** Its file name. */
    readonly id: string
    readonly title: string
    /** How many there are. */
    readonly variables: number
    readonly links: number
    /** The addresses of the map and of the picture of its key loop. */
    readonly map: string
    readonly picture: string
  }
  /** What it shows of an archetype. */
  export interface ArchetypeRow {
    readonly id: string
    readonly name: string
    /** A letter for the type of each of its loops, as in `RB`. */
    readonly loops: string
  }
  /** The examples that come with the program, the smallest first. */
  export const exampleCards: readonly ExampleCard[]
  /** The address of the picture that says what the program is for. */
  export const hero: string
  export const archetypes: readonly ArchetypeRow[]
}
