import type { DateLength, Tools } from './types.ts'

/** What `Intl` lacks for a language that browsers do not know, as they know no Setswana: its own months, from January on. */
export interface OwnWords {
  readonly months?: readonly string[]
}

const DATES: Readonly<Record<DateLength, Intl.DateTimeFormatOptions>> = {
  day: { dateStyle: 'medium' },
  longDay: { dateStyle: 'long' },
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  longHour: { dateStyle: 'long', timeStyle: 'short' },
}

/** Units of time, the largest first, with their length in ms. */
const UNITS = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** The tools of a language, by what the browser knows of it. Formatters are made when they are first asked for, since each takes a while. */
export function toolsFor(tag: string, { months }: OwnWords = {}): Tools {
  const numbers = once(() => new Intl.NumberFormat(tag))
  const rules = once(() => new Intl.PluralRules(tag))
  const all = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }))
  const any = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }))
  const relative = once(() => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
  const dates = new Map<DateLength, Intl.DateTimeFormat>()
  const dateFormat = (length: DateLength): Intl.DateTimeFormat => {
    const made = dates.get(length) ?? new Intl.DateTimeFormat(tag, DATES[length])
    dates.set(length, made)
    return made
  }
  return {
    number: (value) => numbers().format(value),
    plural: (count, forms) =>
      (forms[rules().select(count)] ?? forms.other).replaceAll('#', () => numbers().format(count)),
    list: (items) => all().format(items),
    either: (items) => any().format(items),
    date(moment, length = 'day') {
      const parts = dateFormat(length).formatToParts(moment)
      const month = months?.[new Date(moment).getMonth()]
      return parts.map(({ type, value }) => (type === 'month' && month ? month : value)).join('')
    },
    ago(moment, now) {
      const passed = now - moment
      const [unit, length] = UNITS.find((one) => Math.abs(passed) >= one[1]) ?? ['minute', 60_000]
      return relative().format(-Math.round(passed / length), unit)
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
