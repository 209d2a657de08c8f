import { foldName, type Variable } from '../../model/index.ts'
import { gistOf } from '../names/sameThing.ts'
import { wordsIn } from '../names/wordsIn.ts'
import type { Seen } from '../see.ts'
import type { Change, Fix } from '../types.ts'

type Naming = Extract<Change, { readonly kind: 'rename' }>

/**
 * Has fixes that give a variable the name of another, or as good as that (*Water demand*, *The water demand*), make the two one instead: two variables of one name break loops without a word. The
 * signs turn as they would have. Made once for a map; a fix that gives no such name is given back as it is.
 */
export function intoThere(seen: Seen): (fix: Fix) => Fix {
  let byName: ReadonlyMap<string, readonly Variable[]> | null = null
  return (fix) => {
    const [change, ...others] = fix.changes
    if (change?.kind !== 'rename' || others.length > 0) return fix
    byName ??= variablesByName(seen)
    const there = byName.get(nameKey(change.name, seen))?.find(({ id }) => id !== change.variable)
    return there === undefined ? fix : asOne(change, there, seen)
  }
}

function asOne({ variable, name, turn, was }: Naming, there: Variable, { nameOf }: Seen): Fix {
  return {
    label: `Make it one with “${nameOf(there.id)}”`,
    changes: [
      {
        kind: 'merge',
        keep: there.id,
        gone: variable,
        called: name,
        ...(turn ? { turn } : {}),
        ...(was === undefined ? {} : { was }),
      },
    ],
  }
}

function variablesByName(seen: Seen): ReadonlyMap<string, readonly Variable[]> {
  const found = new Map<string, Variable[]>()
  for (const variable of seen.variables) {
    const key = nameKey(variable.name, seen)
    const all = found.get(key)
    if (all) all.push(variable)
    else found.set(key, [variable])
  }
  return found
}

/** A name as it is compared; itself where nothing is left of it without its small words. */
function nameKey(name: string, { words }: Seen): string {
  const { text } = gistOf({ name, words: wordsIn(name), kind: 'variable' }, words)
  return text === '' ? foldName(name) : text
}
