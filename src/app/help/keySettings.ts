import { type Command, commands, isSingle, type Keys } from '../../commands/index.ts'
import { chooseKeys, chosenKeys } from '../../store/index.ts'

/** The single key of a command as it is on this machine; null for one that has none and so none to change. */
export function singleKeyOf(command: Command): Keys | null {
  return command.keys?.find(isSingle) ?? null
}

/** Whether a person has chosen another single key for a command than it comes with. */
export function isChanged({ id }: Command): boolean {
  return Object.hasOwn(chosenKeys(), id)
}

/** Gives a command this single key; `from` is who has it, and gets the old one of the command for it. */
export function giveKey(command: Command, keys: Keys, from: Command | null): void {
  const old = singleKeyOf(command)
  const swapped = from === null || old === null ? {} : { [from.id]: old }
  keep({ ...chosenKeys(), ...swapped, [command.id]: keys })
}

/** Gives a command the keys again that it comes with, and so those that have one of these meanwhile, and so on. Answers all that were given theirs. */
export function resetKeys(command: Command): readonly Command[] {
  const given = [command]
  for (const each of given) {
    const own = (each.comesWith ?? []).filter(isSingle)
    const others = commands.filter(
      (other) => !given.includes(other) && own.includes(chosenKeys()[other.id] ?? ''),
    )
    given.push(...others)
  }
  const left = Object.entries(chosenKeys()).filter(([id]) => given.every((each) => each.id !== id))
  chooseKeys(Object.fromEntries(left))
  return given
}

/** Gives all commands the keys again that they come with. */
export function resetAllKeys(): void {
  chooseKeys({})
}

/** What is as it comes is not kept as chosen. */
function keep(next: Readonly<Record<string, Keys>>): void {
  const isOwn = ([id, keys]: readonly [string, Keys]): boolean =>
    commands.find((each) => each.id === id)?.comesWith?.find(isSingle) === keys
  chooseKeys(Object.fromEntries(Object.entries(next).filter((each) => !isOwn(each))))
}
