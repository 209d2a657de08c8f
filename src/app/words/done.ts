import type { World } from '../../commands/index.ts'

/** What the letters of one burst have done so far. */
export interface Done {
  readonly world: World
  /** The view as it was, and how to see the same again. */
  readonly view: ReturnType<NonNullable<World['session']>['view']['getState']>
  readonly seeAgain: (() => void) | undefined
  readonly toasts: ReadonlySet<number>
  /** For each command that was run, whether it changed the map. */
  readonly changes: Promise<boolean>[]
}
