import { closedLoop, loopKey } from './cycles.ts'
import { FIELDS, faultOf, KINDS } from './fields/index.ts'
import { recordOf } from './ids.ts'
import type { CausalMap, RecordKind } from './map.ts'
import { repairMap } from './repair/index.ts'
import { serialise } from './serialise.ts'

// Records are frozen, so one that was right once stays right.
const known = new WeakSet<object>()

/** What is wrong with a map, as sentences; empty when every promise about maps holds. For tests and for the store's watch. */
export function isSound(map: CausalMap): string[] {
  const said: string[] = []
  for (const kind of KINDS) {
    for (const [key, record] of Object.entries(map[kind])) checkRecord(said, kind, key, record)
  }
  const fault = faultOf(FIELDS.meta, map.meta)
  if (fault !== null) said.push(`The ${fault} of the map is not as it must be.`)
  checkLinks(said, map)
  checkNotes(said, map)
  checkArchetypes(said, map)
  for (const id of Object.keys(map.labels)) {
    if (recordOf(map.variables, id)) said.push(`A label and a variable are both called ${id}.`)
  }
  const text = serialise(map)
  const again = repairMap(JSON.parse(text))
  if (serialise(again.map) !== text) {
    said.push(`Reading the written map changes it: ${again.notices.map((notice) => notice.text).join(' ')}`)
  }
  return said
}

function checkRecord(said: string[], kind: RecordKind, key: string, record: { readonly id: string }): void {
  if (record.id !== key) said.push(`${kind} ${key} bears the id ${record.id}.`)
  if (known.has(record)) return
  const fault = faultOf<object>(FIELDS[kind], record)
  if (fault === null) known.add(record)
  else said.push(`${kind} ${key}: ${fault} is not as it must be.`)
}

function checkLinks(said: string[], map: CausalMap): void {
  const pairs = new Set<string>()
  for (const link of Object.values(map.links)) {
    if (!recordOf(map.variables, link.source)) said.push(`Link ${link.id} starts nowhere.`)
    if (!recordOf(map.variables, link.target)) said.push(`Link ${link.id} ends nowhere.`)
    const pair = `${link.source} ${link.polarity} ${link.target}`
    if (pairs.has(pair)) said.push(`Link ${link.id} equals another.`)
    pairs.add(pair)
    if (link.bent && link.bend === null) said.push(`Link ${link.id} is bent by hand but has no bend.`)
  }
}

function checkNotes(said: string[], map: CausalMap): void {
  const keys = new Set<string>()
  for (const note of Object.values(map.loopNotes)) {
    const key = note.links.join(' ')
    if (key !== loopKey(note.links)) said.push(`Loop note ${note.id} does not start at its smallest link.`)
    if (keys.has(key)) said.push(`Loop note ${note.id} hangs on the loop of another.`)
    keys.add(key)
    if (note.links.length !== note.variables.length)
      said.push(`Loop note ${note.id} has not a variable a link.`)
    const loop = closedLoop(map.links, note.links)
    if (loop?.some((link, index) => link.source !== note.variables[index])) {
      said.push(`Loop note ${note.id} names other variables than its links pass.`)
    }
  }
}

function checkArchetypes(said: string[], map: CausalMap): void {
  const keys = new Set<string>()
  for (const { id, slots, variables, key } of Object.values(map.archetypeNotes)) {
    if (slots.length === 0 || slots.length !== variables.length)
      said.push(`Archetype note ${id} has not a variable a slot.`)
    if (key !== '' && keys.has(key)) said.push(`Archetype note ${id} is of the match of another.`)
    keys.add(key)
  }
}
