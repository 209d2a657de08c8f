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

function parse<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (problem) {
    const [first = ''] = (problem instanceof Error ? problem.message : String(problem)).split('. ')
    throw new Complaint(`${first.replace(/\.$/, '')}; write ${usage}.`)
  }
}
