import {
  type CheckMode,
  checkInPieces,
  doubledInFile,
  type Finding,
  leftAsItIs,
  type Severity,
  type SplitFindings,
  toldIn,
} from '../../checks/index.ts'
import type { CausalMap } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { readArguments } from '../arguments.ts'
import { counted, oneLine, printAll } from '../print.ts'
import { asMap, readMap } from '../readMap.ts'
import { placeInWords, withShortNames } from '../shortWords.ts'
import { Complaint, FAILED_CHECK, type Verb } from '../verb.ts'

const usage = 'FILE [--json] [--mode drawing|review|publish]'

const MODES: readonly CheckMode[] = ['drawing', 'review', 'publish']

/** Looks at a map as a careful reader does: names, links, loops, delays, drawing and archetypes. */
export const checkVerb: Verb = {
  name: 'check',
  summary:
    'Tells what a careful reader would say of a map, worst first, with what would mend it. --mode drawing tells errors only, review (when none is given) all, publish what is to be settled before the file goes out. The exit code is 1 when there is an error (warnings and remarks fail nothing), 0 when there is none and 2 when the file cannot be read. What was repaired while the file was read is told on standard error.',
  usage,
  async run(args, io) {
    const options = { json: { type: 'boolean' }, mode: { type: 'string' } } as const
    const { file, values } = readArguments(args, options, `sediko check ${usage}`)
    const mode = readMode(values.mode)
    const read = await readMap(file, io)
    const map = asMap(read)
    for (const { text } of read.notices) io.tell(`${read.called}: ${oneLine(text)}`)
    if (read.readOnly !== null) io.tell(`${read.called}: ${oneLine(read.readOnly)}`)
    const { findings, complete } = finish(
      checkInPieces({ map, own: { fine: [], vague: [] }, language: 'en' }),
    )
    const split = leftAsItIs([...doubledInFile(map, read.notices), ...findings], map.checkNotes)
    const told = toldIn(split.told, mode).flatMap((finding) => {
      const severity = finding.severity[mode]
      return severity === 'off' ? [] : [{ finding, severity }]
    })
    const sorted = SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity))
    const left = split.left.filter(({ finding }) => toldIn([finding], mode).length > 0)
    const answer: Answer = { found: sorted, complete, left }
    await printAll(io, values.json ? [asJson(answer)] : asText(answer, map))
    return sorted.some(({ severity }) => severity === 'error') ? FAILED_CHECK : 0
  },
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

interface InMode {
  readonly finding: Finding
  readonly severity: Severity
}

/** What is printed. */
interface Answer {
  readonly found: readonly InMode[]
  /** Whether all loops were looked at. */
  readonly complete: boolean
  /** The findings of this mode that people left as they are, each with the reason. */
  readonly left: SplitFindings['left']
}

function readMode(text: string | undefined): CheckMode {
  const mode = MODES.find((one) => one === (text ?? 'review'))
  if (mode === undefined)
    throw new Complaint(`--mode takes ${MODES.join(', ')}; “${oneLine(text ?? '')}” is none.`)
  return mode
}

function asJson({ found, complete, left }: Answer): string {
  const findings = found.map(({ finding: { rule, where, message, fix }, severity }) => {
    return { rule, severity, where, message, fix }
  })
  const leftAsTheyAre = left.map(({ finding: { rule, where, message }, note: { reason } }) => {
    return { rule, where, message, reason }
  })
  return `${JSON.stringify({ findings, complete, left: left.length, leftAsTheyAre })}\n`
}

function* asText({ found, complete, left }: Answer, map: CausalMap): Generator<string> {
  if (found.length === 0) yield 'Nothing to look at.\n'
  for (const severity of SEVERITIES) {
    const own = found.filter((one) => one.severity === severity)
    if (own.length > 0) yield `${counted(own.length, TITLES[severity])}\n`
    for (const [at, { finding }] of own.entries()) {
      const { rule, where, message, why, fix } = finding
      const [first] = where
      const short = (text: string): string => oneLine(withShortNames(text, where, map))
      yield `  ${rule}  ${short(message)}\n`
      // What is the same for a row of findings is said of the first.
      if (own[at - 1]?.finding.why !== why) yield `       ${short(why)}\n`
      if (first.kind !== 'map') yield `       at ${oneLine(placeInWords(first, map))}\n`
      if (fix !== null) yield `       → ${short(fix.label)}\n`
    }
  }
  if (!complete) yield `${NOT_COMPLETE}\n`
  if (left.length === 0) return
  yield `${counted(left.length, 'finding')} left as ${left.length === 1 ? 'it is' : 'they are'}.\n`
  for (const { finding, note } of left) {
    yield `  ${finding.rule}  ${oneLine(withShortNames(finding.message, finding.where, map))}\n`
    if (note.reason.trim() !== '') yield `       because: ${oneLine(note.reason.trim())}\n`
  }
}

const NOT_COMPLETE =
  'Not complete: the map has more loops than are looked at, so that what is said of loops is of the short ones only.'

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
}
