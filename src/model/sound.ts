import { recordOf } from './ids.ts'
import { closedLoop, loopKey, typeOfSigns } from './kinds/cycles.ts'
import { pairKey } from './kinds/links.ts'
import { letterOfNote } from './kinds/loopNotes.ts'
import { META } from './kinds/meta.ts'
import { faultOf, KINDS, kindOf } from './kinds/table.ts'
import type { CausalMap } from './map.ts'
import { repairMap } from './repair/index.ts'
import { sameJson } from './sameJson.ts'
import { serialise } from './serialise.ts'
import { heapsOf } from './settle/heaps.ts'
import { settle } from './settle/settle.ts'

// Records are frozen, so one that was right once stays right.
const known = new WeakSet<object>()

/**
 * What is wrong with a map, as sentences; empty when every promise about maps holds. For tests and for the store's watch. The promises are
 * looked at one by one, apart from `settle`, which makes maps and must keep them.
 */
export function isSound(map: CausalMap): string[] {
  const said: string[] = []
  for (const kind of KINDS) {
    for (const [key, record] of Object.entries(map[kind])) {
      if (record.id !== key) said.push(`${kind} ${key} bears the id ${record.id}.`)
      if (Object.hasOwn(map.aside[kind], key)) said.push(`${kind} ${key} is on the map and aside.`)
      if (known.has(record)) continue
      const fault = faultOf(kindOf(kind).fields, record)
      if (fault === null) known.add(record)
      else said.push(`${kind} ${key}: ${fault} is not as it must be.`)
    }
  }
  const fault = faultOf(META, map.meta)
  if (fault !== null) said.push(`The ${fault} of the map is not as it must be.`)
  checkLinks(said, map)
  checkNotes(said, map)
  checkArchetypes(said, map)
  for (const id of Object.keys(map.labels)) {
    if (recordOf(map.variables, id)) said.push(`A label and a variable are both called ${id}.`)
  }
  if (!sameJson(settle(map, heapsOf(map)).map, map)) said.push('Settling the map changes it.')
  const text = serialise(map)
  const again = repairMap(JSON.parse(text))
  if (serialise(again.map) !== text) {
    said.push(`Reading the written map changes it: ${again.notices.map((notice) => notice.text).join(' ')}`)
  }
  return said
}
function checkLinks(said: string[], map: CausalMap): void {
  const pairs = new Set<string>()
  for (const link of Object.values(map.links)) {
    if (!recordOf(map.variables, link.source)) said.push(`Link ${link.id} starts nowhere.`)
    if (!recordOf(map.variables, link.target)) said.push(`Link ${link.id} ends nowhere.`)
    const pair = pairKey(link)
    if (pairs.has(pair)) said.push(`Link ${link.id} equals another.`)
    pairs.add(pair)
    if (link.bent && link.bend === null) said.push(`Link ${link.id} is bent by hand but has no bend.`)
  }
}

function checkNotes(said: string[], map: CausalMap): void {
  const keys = new Set<string>()
  const numbers = new Set<string>()
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
    if (loop && typeOfSigns(loop.map(({ polarity }) => polarity)) !== note.type)
      said.push(`Loop note ${note.id} is of another type than its links make.`)
    if (note.declared === note.type) said.push(`Loop note ${note.id} declares what it is.`)
    const number = `${letterOfNote(note)}${note.number}`
    if (note.number > 0 && numbers.has(number)) said.push(`Two loops are called ${number}.`)
    numbers.add(number)
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
