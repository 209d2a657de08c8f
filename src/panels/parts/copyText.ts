import type { World } from '../../commands/index.ts'

/** Puts a text on the clipboard and says so (`told`), or that the browser refuses. */
export async function copyText(world: World, text: string, told: string): Promise<void> {
  const isTaken = await world.page.clipboard.write({ 'text/plain': text })
  if (isTaken) world.page.toast({ kind: 'info', text: told })
  else
    world.page.toast({ kind: 'error', text: 'The browser refuses the clipboard here. Nothing was copied.' })
}
