import type { World } from '../../commands/index.ts'

/** Tells that a version was kept or named, or why not. */
export function tellKept(world: World, problem: string | null, done: string): void {
  if (problem === null) world.page.announce(done)
  else world.page.toast({ kind: 'error', text: `The version was not kept. ${problem}` })
}
