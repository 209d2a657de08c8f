import { lazy, type ReactElement, Suspense, useEffect, useState } from 'react'
import { commandById, displayKeys, type World } from '../../commands/index.ts'
import { savesData, whenIdle } from '../../pace/index.ts'
import { rememberedTheme, rememberTheme, type Theme, useLibrary } from '../../store/index.ts'
import { isMac, runCommand } from '../keys.ts'
import { Ring } from '../Ring.tsx'
import { applyTheme } from '../theme.ts'
import { ThemeButton } from './ThemeButton.tsx'
import './start.css'

/** Who knows what he wants has gone on by then, and nothing is fetched for nothing; in milliseconds. */
const SETTLE = 250

const Below = lazy(async () => {
  try {
    return await import('./Below.tsx')
  } catch (problem) {
    console.error(problem)
    return { default: NotFetched }
  }
})

/** Where one begins: what Sediko is for, the maps on this machine, examples to look at and archetypes to fill in. */
export default function Start({
  world,
  takesFocus,
}: {
  readonly world: World
  /** Whether one comes here from a map, which had the focus. */
  readonly takesFocus: boolean
}): ReactElement {
  const problem = useLibrary(world.library, (state) => state.problem)
  // As it was found: the map that is about to be shown must not turn the welcome into a list for a moment.
  const [isFirst] = useState(() => world.library.state.getState().entries.length === 0)
  const [theme, setTheme] = useState<Theme>(rememberedTheme)
  const [heroPlace, setHeroPlace] = useState<Element | null>(null)
  const [isSettled, setSettled] = useState(!isFirst)
  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => {
    document.title = 'Sediko'
    // What comes next is a map: its page is fetched while one looks around here.
    const timer = setTimeout(() => void (savesData() || import('../Workspace.tsx')), 300)
    const callOff = whenIdle(() => setSettled(true), SETTLE)
    return () => {
      clearTimeout(timer)
      callOff()
    }
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
        {act('help.howItWorks', 'How it works', 'plain quiet')}
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
        <section className="start-hero">
          <div>
            <h1 tabIndex={-1} ref={takesFocus ? take : undefined}>
              Draw what causes what, and see the loops
            </h1>
            <p>
              Join cause to effect with arrows. Each feedback loop is found as it closes, and is said to
              reinforce or to balance. It all stays on this machine.
            </p>
            <div className="start-buttons">
              {act('file.new', 'Blank map', 'main')}
              {act('file.open', 'Open a file')}
            </div>
          </div>
          <div ref={setHeroPlace} />
        </section>
        <Suspense fallback={null}>
          {isSettled && <Below world={world} isFirst={isFirst} heroPlace={heroPlace} />}
        </Suspense>
      </main>
    </div>
  )
}

/** Gives the focus to what stands there now, unless something has it. */
function take(heading: HTMLElement | null): void {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true })
}

function NotFetched(): ReactElement {
  return (
    <p className="quiet">The maps and examples could not be fetched. Load the page again to try once more.</p>
  )
}
