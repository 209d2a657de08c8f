import type { ReactElement } from 'react'
import type { Theme } from '../../store/index.ts'
import { Icon } from '../Icon.tsx'

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }
const ICONS = { system: 'theme', light: 'sun', dark: 'moon' } as const

/** Goes round the three themes. */
export function ThemeButton({
  theme,
  onTheme,
}: {
  readonly theme: Theme
  onTheme(theme: Theme): void
}): ReactElement {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
      title={`Theme: ${WORDS[theme]}`}
      onClick={() => onTheme(NEXT[theme])}
    >
      <Icon name={ICONS[theme]} />
    </button>
  )
}
