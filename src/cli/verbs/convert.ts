import {
  type Codec,
  type Given,
  lossesOf,
  type Option,
  readable,
  takes,
  valueIn,
  type Writable,
  writeMap,
} from '../../formats/index.ts'
import { readArguments } from '../arguments.ts'
import { oneLine } from '../print.ts'
import { asMap, readMap } from '../readMap.ts'
import { Complaint, type Verb } from '../verb.ts'
import { putOut, targetOf, writers } from '../writers.ts'

const usage = 'FILE -o OUT [--to FORMAT] [--from FORMAT] [--option NAME=VALUE ...]'

/** Reads any format that Sediko opens and writes any that it writes. What is lost on the way is told on standard error. */
export const convertVerb: Verb = {
  name: 'convert',
  summary: `Writes the map in another format, by --to or by the end of the name of OUT; - is standard output. What the new file leaves out is told on standard error. Formats: ${formats()}.`,
  usage,
  async run(args, io) {
    const options = {
      output: { type: 'string', short: 'o' },
      to: { type: 'string' },
      from: { type: 'string' },
      option: { type: 'string', multiple: true },
    } as const
    const { file, values } = readArguments(args, options, `sediko convert ${usage}`)
    const out = values.output
    if (out === undefined) throw new Complaint('Where to write is missing: say it with -o OUT.')
    const target = targetOf(out, values.to)
    const source = values.from === undefined ? null : oneOf(readable(), values.from, '--from')
    const given = givenIn(values.option ?? [], target, source)
    const read = await readMap(file, io, { ...(source === null ? {} : { as: source.id }), options: given })
    const map = asMap(read)
    for (const { text } of read.notices) io.tell(`${read.called}: ${oneLine(text)}`)
    if (read.readOnly !== null) io.tell(`${read.called}: ${oneLine(read.readOnly)}`)
    for (const { text } of await lossesOf(target, map, given)) io.tell(`${out}: ${oneLine(text)}`)
    const content = await writeMap(target, map, given)
    await putOut(io, out, target, content)
    return 0
  },
}

function oneOf<C extends Codec>(codecs: readonly C[], id: string, flag: string): C {
  const codec = codecs.find((each) => each.id === id)
  if (codec !== undefined) return codec
  throw new Complaint(`${flag} takes ${codecs.map((each) => each.id).join(', ')}, not “${id}”.`)
}

/** What was chosen by `--option name=value`, for reading or for writing. */
function givenIn(chosen: readonly string[], target: Writable, source: Codec | null): Given {
  const reading = source === null ? readable() : readable().filter(({ id }) => id === source.id)
  const options = [...target.writes.options, ...reading.flatMap(({ reads }) => reads.options)]
  return Object.fromEntries(
    chosen.map((text) => {
      const [, name = text, value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
      const option = options.find((each) => each.name === name)
      if (option === undefined) throw new Complaint(`There is no option “${name}”${known(options)}.`)
      const meant = valueIn(option, value)
      if (meant === null) throw new Complaint(`--option ${name} takes ${takes(option)}, not “${value}”.`)
      return [name, meant]
    }),
  )
}

function known(options: readonly Option[]): string {
  return options.length === 0 ? '' : `; known are ${options.map(({ name }) => name).join(', ')}`
}

/** Every format with what can be done with it and its options. */
function formats(): string {
  const written = new Set<Codec>(writers())
  const read = new Set<Codec>(readable())
  const all = [...new Set([...read, ...written])]
  return all
    .map((codec) => {
      const ways = [read.has(codec) ? 'read' : '', written.has(codec) ? 'written' : ''].filter(Boolean)
      const options = [...(codec.reads?.options ?? []), ...(codec.writes?.options ?? [])]
      const more = options.length === 0 ? '' : `; ${options.map(({ name }) => name).join(', ')}`
      return `${codec.id} (${codec.label}, ${codec.endings.join(' ')}; ${ways.join(' and ')}${more})`
    })
    .join(', ')
}
