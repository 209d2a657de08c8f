import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react'
import { commandById, displayKeys, type World } from '../../commands/index.ts'
import { rememberedTheme, rememberTheme, type Theme, useLibrary } from '../../store/index.ts'
import { isMac, runCommand } from '../keys.ts'
import { Ring } from '../Ring.tsx'
import { applyTheme } from '../theme.ts'
import { Examples } from './Examples.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import './start.css'

const MapList = lazy(async () => ({ default: (await import('../../panels/index.ts')).MapList }))

/** Where one begins: on the first visit what Sediko is for, afterwards the maps on this machine. */
export default function Start({ world }: { readonly world: World }): ReactElement {
  const problem = useLibrary(world.library, (state) => state.problem)
  // As it was found: the map that is about to be shown must not turn the welcome into a list for a moment.
  const [isEmpty] = useState(() => world.library.state.getState().entries.length === 0)
  const [theme, setTheme] = useState<Theme>(rememberedTheme)
  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => {
    document.title = 'Sediko'
    // What comes next is a map: its page is fetched while one looks around here.
    const timer = setTimeout(() => void import('../Workspace.tsx'), 300)
    return () => clearTimeout(timer)
  }, [])

  const act = (id: string, text: string, look = '') => {
    const command = commandById(id)
    const [keys] = command?.keys ?? []
    return (
      <button
        type="button"
        className={`button ${look}`}
        title={keys ? displayKeys(keys, isMac) : undefined}
        onClick={() => command && runCommand(command, world)}
      >
        {text}
      </button>
    )
  }

  return (
    <div className="start">
      <header className="start-head">
        <p className="brand">
          <Ring />
          Sediko
        </p>
        <ThemeButton
          theme={theme}
          onTheme={(next) => {
            rememberTheme(next)
            setTheme(next)
          }}
        />
      </header>
      <main>
        {problem && (
          <p className="start-problem" role="alert">
            {problem}
          </p>
        )}
        {isEmpty ? (
          <section className="welcome">
            <h1>Draw what causes what, and see the loops</h1>
            <p>
              Write down what rises and falls, and join cause to effect with arrows. Sediko finds every
              feedback loop as it closes, and says whether it reinforces or balances. It works in this
              browser, without a network; what you draw stays on this machine.
            </p>
            <div className="start-buttons">
              {act('file.new', 'Blank map', 'main')}
              {act('file.open', 'Open a file')}
              {act('help.howItWorks', 'How it works')}
            </div>
          </section>
        ) : (
          <section>
            <div className="start-title">
              <h1>Maps on this machine</h1>
              <div className="start-buttons">
                {act('help.howItWorks', 'How it works', 'plain')}
                {act('file.open', 'Open a file')}
                {act('file.new', 'New map', 'main')}
              </div>
            </div>
            <Suspense fallback={null}>
              <MapList world={world} />
            </Suspense>
          </section>
        )}
        <section className="start-examples">
          <h2>{isEmpty ? 'Or begin with an example' : 'Examples'}</h2>
          <Examples world={world} theme={theme} />
        </section>
      </main>
    </div>
  )
}
