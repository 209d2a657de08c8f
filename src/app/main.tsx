import '@fontsource-variable/inter/wght.css'
import './theme.css'
import './forced.css'
import './app.css'
import { createRoot } from 'react-dom/client'
import { openLibrary, rememberedTheme } from '../store/index.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { download } from './files.ts'
import { createKeyGate } from './keyGate.ts'
import { isCommandKey } from './keys.ts'
import { applyTheme } from './theme.ts'

/** Puts the page together: the remembered theme first, then the library of maps, then everything on it. */
async function start(): Promise<void> {
  const gate = createKeyGate(isCommandKey)
  const place = document.getElementById('root')
  if (!place) throw new Error('The page has no element "root".')
  applyTheme(rememberedTheme())
  // What the address leads to is fetched while the library opens.
  if (location.hash.startsWith('#/map/')) void import('./Workspace.tsx')
  const library = await openLibrary()
  createRoot(place).render(
    <ErrorBoundary rescue={() => null} download={download} onBroken={gate.stop}>
      <App library={library} gate={gate} />
    </ErrorBoundary>,
  )
}

void start()
