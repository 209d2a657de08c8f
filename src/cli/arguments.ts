import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Complaint } from './verb.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options given, and the file that every verb works on. Complains about what it does not know, in one sentence. */
export function readArguments<O extends Options>(args: readonly string[], options: O, usage: string) {
  const parsed = parse(args, options, usage)
  const [file, ...rest] = parsed.positionals
  if (file === undefined) throw new Complaint(`No file was named; write ${usage}.`)
  if (rest.length > 0) throw new Complaint(`One file at a time; write ${usage}.`)
  return { file, values: parsed.values }
}

/** The whole number that an option was given; null when it was not given. Complains about anything but 1 to 999,999,999. */
export function wholeNumber(option: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (number < 1) throw new Complaint(`--${option} takes a whole number from 1, not “${text}”.`)
  return number
}

function parse<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (problem) {
    const [first = ''] = (problem instanceof Error ? problem.message : String(problem)).split(/\.\s/)
    throw new Complaint(`${first.replace(/\.$/, '')}; write ${usage}.`)
  }
}
