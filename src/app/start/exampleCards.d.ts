declare module 'virtual:example-cards' {
  /** What the start screen shows of one example. Made while the page is built, by `src/cli/build/exampleCards.ts`. */
  export interface ExampleCard {
    /** Its file name. */
    readonly id: string
    readonly title: string
    /** The first paragraph of its description. */
    readonly summary: string
    /** How many there are. */
    readonly variables: number
    readonly links: number
    /** The addresses of the map and of its pictures in either theme. */
    readonly map: string
    readonly light: string
    readonly dark: string
  }
  /** The examples that come with the program, the smallest first. */
  export const exampleCards: readonly ExampleCard[]
}
