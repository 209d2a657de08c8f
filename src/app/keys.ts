import { type Command, commandForKey, commands, type World } from '../commands/index.ts'
import { hasSingleKeys } from '../store/index.ts'

/** On a Mac `Mod` is Cmd. */
export const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

/** Runs a command as a key, a menu or the palette does: only when it is enabled, and telling when it fails. Resolves when it is done. */
export async function runCommand(command: Command, world: World): Promise<void> {
  if (!command.isEnabled(world)) return
  const failed = (problem: unknown) => {
    const why = problem instanceof Error ? ` ${problem.message}` : ''
    world.page.toast({ kind: 'error', text: `That did not work; the map is as it was.${why}` })
    console.error(problem)
  }
  try {
    await command.run(world)
  } catch (problem) {
    failed(problem)
  }
}

/** Whether a key pressed where no text is typed is one of a command that the program answers itself. */
export function isCommandKey(event: KeyboardEvent): boolean {
  const command = commandForKey(event, commands, { mac: isMac, typing: false })
  return command !== null && command.keysAreNative !== true
}

/** Gives key presses to commands, which `run` runs. Returns how to stop. */
export function listenToKeys(
  world: () => World | null,
  run: (command: Command, world: World) => unknown = runCommand,
): () => void {
  /** The key that ran a command last, by its place on the board. */
  let last = ''
  const onKeyDown = (event: KeyboardEvent) => {
    const now = world()
    if (event.defaultPrevented || !now || !(event.target instanceof Element)) return
    const typing = isTyping(event.target)
    // On the start page there is no map for single keys to be outside of.
    const isOnMap = now.session === null || isInMap(event.target)
    const place = { mac: isMac, typing, singleKeys: hasSingleKeys(), outside: !isOnMap }
    const command = commandForKey(event, commands, place)
    // A key that is held is one act: it is not the next command either, nor a letter in the field that it opened.
    const isHeld = event.repeat && (command !== null || (last !== '' && event.code === last))
    if (isHeld && (typing || !command?.repeats)) return event.preventDefault()
    if (!event.repeat) last = ''
    if (!typing && ownsKey(event.target, event)) return
    if (command === null && !typing && !event.repeat) tell((it) => it.tellNoCommand(event, now, place))
    if (!command || command.keysAreNative) return
    // Asked before it runs: what it does may leave nothing more of the kind to do.
    const isEnabled = command.isEnabled(now)
    // Also when it is disabled: the browser's own answer, such as saving the page, is never what was meant.
    if (event.ctrlKey || event.metaKey || isEnabled) event.preventDefault()
    if (isEnabled) last = event.code
    void run(command, now)
    // A key with a name, as PageDown, is the panel's own there.
    const isMeant = typing || isOnMap || event.ctrlKey || event.metaKey || event.altKey
    if (!isEnabled && !event.repeat && isMeant) tellWhyNot(command, now)
  }
  const listening = new AbortController()
  const { signal } = listening
  addEventListener('keydown', onKeyDown, { signal })
  addEventListener('pointerdown', () => noteHand(true), { capture: true, signal })
  addEventListener('keydown', ({ key }) => LEADS.test(key) && noteHand(false), { capture: true, signal })
  return () => listening.abort()
}

/** Whether a person's last step on the page was by mouse or finger. */
let isByHand = false
const noteHand = (now: boolean): void => {
  isByHand = now
}

/** Keys by which the keyboard goes about the page, or works what has the focus. */
const LEADS = /^(Tab|Enter| |F6|Home|End|Page\w+|Arrow\w+)$/

/** Says why a command cannot be done, once what says it is here. */
export function tellWhyNot(command: Command, world: World): void {
  tell((it) => it.tellWhyNot(command, world))
}

function tell(say: (by: typeof import('./tellWhyNot.ts')) => unknown): void {
  void import('./tellWhyNot.ts').then(say, console.error)
}

/**
 * Whether single keys mean commands here: on the map, and wherever the keyboard did not lead, as behind a click on a button, whatever that gave the focus to. With the keyboard in a bar, a panel or a
 * message they do nothing, so that what screen readers and lists make of letters is left to them. Nor where what is chosen by a click asks for words next (`data-words`).
 */
export function isInMap(target: Element): boolean {
  const isOnMap = target.matches('body, .canvas') || target.closest('.react-flow') !== null
  return isOnMap || (!target.closest('[data-words]') && (isByHand || !target.matches(':focus-visible')))
}

const TEXT_INPUTS = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])'

/** True where a key press types text. */
export function isTyping(target: Element): boolean {
  return target.closest(TEXT_INPUTS) !== null
}

/** True for the keys by which a control works itself: arrows in radio buttons, Space and Enter on a button. */
export function ownsKey(target: Element, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const works = /^(Enter| |Tab|Home|End|PageUp|PageDown|Arrow\w+)$/.test(event.key)
  if (target.closest('[role="menu"]')) return event.key.length === 1 || works
  return works && target.closest('button, a, input, summary, [role="tab"], [role="separator"]') !== null
}
