import { useSyncExternalStore } from 'react'
import { type Session, useView } from '../../../store/index.ts'

const DARK = '(prefers-color-scheme: dark)'

/** The theme that is seen: the one chosen, or that of the machine. */
export function useShownTheme(session: Session): 'light' | 'dark' {
  const theme = useView(session, (view) => view.theme)
  const isDark = useSyncExternalStore(listen, () => matchMedia(DARK).matches)
  if (theme !== 'system') return theme
  return isDark ? 'dark' : 'light'
}

function listen(onChange: () => void): () => void {
  const machine = matchMedia(DARK)
  machine.addEventListener('change', onChange)
  return () => machine.removeEventListener('change', onChange)
}
