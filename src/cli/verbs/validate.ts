import { type CausalMap, isSaid, type LoopNote, letterOfNote, loopTypeOf } from '../../model/index.ts'
import { readArguments } from '../arguments.ts'
import { namesAlong } from '../loopNames.ts'
import { counted, oneLine, printAll } from '../print.ts'
import { readMap } from '../readMap.ts'
import { FAILED_CHECK, type Verb } from '../verb.ts'

const usage = 'FILE'

/** Checks that a file can be read as it stands, and that the loops it speaks of are as it says. */
export const validateVerb: Verb = {
  name: 'validate',
  summary:
    'Checks a file; prints what had to be repaired, loops that are not as declared, and whether a newer version wrote it.',
  usage,
  async run(args, io) {
    const { file } = readArguments(args, {}, `sediko validate ${usage}`)
    const { map, notices, readOnly } = await readMap(file, io)
    const found = [
      ...(readOnly === null ? [] : [`newer version: ${oneLine(readOnly)}\n`]),
      ...notices.map(({ text, where }) => `${where === '' ? '' : `${oneLine(where)}: `}${oneLine(text)}\n`),
      ...Object.values(map.loopNotes).flatMap((note) => loopFault(map, note)),
    ]
    await printAll(io, found.length > 0 ? found : [soundness(map)])
    return found.length > 0 ? FAILED_CHECK : 0
  },
}

function soundness(map: CausalMap): string {
  const variables = counted(Object.keys(map.variables).length, 'variable')
  return `sound: ${variables}, ${counted(Object.keys(map.links).length, 'link')}\n`
}

/** What is wrong with a declared loop, as a line; nothing when it is closed and bears its letter. */
function loopFault(map: CausalMap, note: LoopNote): readonly string[] {
  const type = loopTypeOf(map, note.links)
  if (!isSaid(note) || (type !== null && note.declared === '')) return []
  const name = note.name.trim() === '' ? '' : ` “${oneLine(note.name)}”`
  const circle = namesAlong(map, note).map(oneLine).join(' → ')
  const fault =
    type === null
      ? 'is not closed: its links do not lead around'
      : `bears the letter ${letterOfNote(note)}, but its links make it ${type}`
  return [`loop ${note.id}${name} (${circle}) ${fault}\n`]
}
