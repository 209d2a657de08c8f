import { type Writable, writable } from '../formats/index.ts'
import { Complaint, type Io } from './verb.ts'

/** All formats that a map can be written in here; those that take a page are not among them. */
export function writers(): readonly Writable[] {
  return writable().filter(({ writes }) => writes.needsPage !== true)
}

/** The format of a new file, by the end of its name. Complains when there is none. */
export function formatOf(out: string): Writable {
  const codec = writers().find(({ endings }) => endings.some((end) => out.toLowerCase().endsWith(end)))
  if (codec === undefined)
    throw new Complaint(`${out} is none of the kinds of file that Sediko writes: ${endings()}.`)
  return codec
}

/** The format that was asked for, by its id or the end of its files' names, else by the end of the new file's name; `-` is standard output, which has none. */
export function targetOf(out: string, to: string | undefined): Writable {
  if (to !== undefined) {
    const codec = writers().find(({ id, endings }) => id === to || endings.includes(`.${to}`))
    if (codec !== undefined) return codec
    throw new Complaint(
      `--to takes ${writers()
        .map(({ id }) => id)
        .join(', ')}, not “${to}”.`,
    )
  }
  if (out === '-') throw new Complaint('Say in which format to print, with --to FORMAT.')
  return formatOf(out)
}

/** Puts what was written where it belongs: into a file, or where `out` is `-`, on standard output. */
export async function putOut(
  { write, print }: Pick<Io, 'write' | 'print'>,
  out: string,
  target: Writable,
  content: string | Uint8Array,
): Promise<void> {
  if (out !== '-') await write(out, content)
  else if (typeof content === 'string') await print(content)
  else throw new Complaint(`${target.label} is not text; name a file to write it to.`)
}

function endings(): string {
  return writers()
    .flatMap((codec) => codec.endings)
    .join(', ')
}
