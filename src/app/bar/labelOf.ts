import type { Command, World } from '../../commands/index.ts'

/** A command as it reads at present. */
export function labelOf(command: Command, world: World): string {
  return typeof command.label === 'string' ? command.label : command.label(world)
}
