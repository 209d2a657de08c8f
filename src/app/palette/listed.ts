import { type Command, commands, type World } from '../../commands/index.ts'
import { MENUS } from '../bar/menuNames.ts'
import { KEYWORDS } from './keywords.ts'
import type { Asked } from './score.ts'
import { whyNot } from './whyNot.ts'

/** A command as the palette lists it. */
export interface Listed extends Asked {
  readonly command: Command
  /** Why it cannot be done now; null when it can. */
  readonly why: string | null
}

/** All that the palette lists, in the order of the menus: what each is called now, and whether it can be done. */
export function listed(world: World): readonly Listed[] {
  return MENUS.flatMap(({ name, title }) =>
    commands
      .filter(({ menu, id }) => menu === name && id !== 'view.palette')
      .map((command) => ({
        command,
        label: typeof command.label === 'string' ? command.label : command.label(world),
        others: [...(KEYWORDS[command.id] ?? '').split(' '), title, command.id],
        why: whyNot(command, world),
      })),
  )
}
