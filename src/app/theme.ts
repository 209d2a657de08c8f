import type { Theme } from '../store/index.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The theme that is shown when this one is chosen: `system` asks the machine. */
function shownTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme
  return dark.matches ? 'dark' : 'light'
}

/** Shows a theme on the whole page, and goes on following the machine when that is the choice. Returns how to stop. */
export function applyTheme(theme: Theme): () => void {
  const show = () => {
    document.documentElement.dataset.theme = shownTheme(theme)
  }
  show()
  dark.addEventListener('change', show)
  return () => dark.removeEventListener('change', show)
}
