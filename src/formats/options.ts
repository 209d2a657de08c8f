/** What was chosen, by the names of options. What is not named has its default. */
export type Given = Readonly<Record<string, string | number | boolean>>

interface Named {
  /** As in `--option name=value`. */
  readonly name: string
  /** As a form says it. */
  readonly label: string
}

/** One of a few. */
export interface Choice<V extends string = string> extends Named {
  readonly type: 'choice'
  readonly default: V
  readonly choices: readonly { readonly value: V; readonly label: string }[]
}

/** On or off. */
export interface Switch extends Named {
  readonly type: 'switch'
  readonly default: boolean
}

/** A number within bounds. */
export interface Amount extends Named {
  readonly type: 'number'
  readonly default: number
  readonly least: number
  readonly most: number
}

/** One thing that can be chosen about how a file is read or written; forms and the command line are made of these. */
export type Option = Choice | Switch | Amount

/** What was chosen of a few; the default where nothing, or nothing possible, was. */
export function chosen<V extends string>(option: Choice<V>, given: Given): V {
  return option.choices.find(({ value }) => value === given[option.name])?.value ?? option.default
}

/** Whether it was switched on. */
export function isOn(option: Switch, given: Given): boolean {
  const value = given[option.name]
  return typeof value === 'boolean' ? value : option.default
}

/** The number that was chosen, within its bounds. */
export function amount(option: Amount, given: Given): number {
  const value = given[option.name]
  if (typeof value !== 'number' || !Number.isFinite(value)) return option.default
  return Math.min(option.most, Math.max(option.least, value))
}

/** The value that a text means for an option; null when it means none. */
export function valueIn(option: Option, text: string): Given[string] | null {
  switch (option.type) {
    case 'choice':
      return option.choices.find(({ value }) => value === text)?.value ?? null
    case 'switch':
      return /^(yes|on|true)$/i.test(text) ? true : /^(no|off|false)$/i.test(text) ? false : null
    case 'number': {
      const number = text.trim() === '' ? Number.NaN : Number(text)
      return number >= option.least && number <= option.most ? number : null
    }
  }
}

/** What an option takes, as in `light or dark`, `yes or no`, `0.5 to 4`. */
export function takes(option: Option): string {
  switch (option.type) {
    case 'choice':
      return option.choices.map(({ value }) => value).join(' or ')
    case 'switch':
      return 'yes or no'
    case 'number':
      return `${option.least} to ${option.most}`
  }
}
