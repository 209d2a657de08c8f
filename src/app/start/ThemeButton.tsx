import { Monitor, Moon, Sun } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Theme } from '../../store/index.ts'

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }
const WORDS: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }
const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Goes round the three themes. */
export function ThemeButton({
  theme,
  onTheme,
}: {
  readonly theme: Theme
  onTheme(theme: Theme): void
}): ReactElement {
  const Icon = ICONS[theme]
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
      title={`Theme: ${WORDS[theme]}`}
      onClick={() => onTheme(NEXT[theme])}
    >
      <Icon className="icon" size={17} aria-hidden="true" />
    </button>
  )
}
