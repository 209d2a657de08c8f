import { lazy, type ReactElement, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { fetchExporting, type World } from '../../commands/index.ts'
import type { Given, Notice, Writable } from '../../formats/index.ts'
import { giveBack } from '../focus/giveBack.ts'
import { ExportForm } from './ExportForm.tsx'
import './export.css'

const BeforeItGoesOut = lazy(() => import('./BeforeItGoesOut.tsx'))

type Exporting = Awaited<ReturnType<typeof fetchExporting>>

/** What was fetched for the dialogue. */
interface Ready {
  readonly to: Exporting
  readonly formats: readonly Writable[]
}

/** Exports the open map: the format, how it is to be written, and what it will leave out, told before anything is written. */
export default function ExportDialog({
  world,
  onClose,
}: {
  readonly world: World
  onClose(): void
}): ReactElement {
  const [ready, setReady] = useState<Ready | null>(null)
  const [chosen, setChosen] = useState<Writable | null>(null)
  const [given, setGiven] = useState<Readonly<Record<string, Given>>>({})
  const [losses, setLosses] = useState<readonly Notice[] | null>(null)
  const [isWriting, setWriting] = useState(false)
  const before = useRef<Element | null>(document.activeElement)
  /** What comes after the dialogue and takes the keyboard, in the place of what had it before. */
  const next = useRef<(() => void) | null>(null)
  const { session, page } = world

  useEffect(() => {
    const failed = (problem: unknown) => {
      const why = problem instanceof Error ? ` The browser says: ${problem.message}` : ''
      page.toast({ kind: 'error', text: `The part that exports could not be loaded.${why}` })
      onClose()
    }
    const fetch = async () => {
      const to = await fetchExporting()
      const formats = to.exportFormats(world)
      setReady({ to, formats })
      setChosen((now) => now ?? formats[0] ?? null)
    }
    fetch().catch(failed)
  }, [world, page, onClose])

  const options = given[chosen?.id ?? '']
  useEffect(() => {
    if (!ready || !chosen || !session) return
    let isOld = false
    setLosses(null)
    ready.to.exportLosses(session, chosen, options ?? {}).then(
      (found) => {
        if (!isOld) setLosses(found)
      },
      () => {
        if (!isOld) setLosses([])
      },
    )
    return () => {
      isOld = true
    }
  }, [ready, chosen, options, session])

  // The page below takes the focus back only once it is no longer inert.
  useLayoutEffect(
    () => () => {
      const element = before.current
      queueMicrotask(() => (next.current ? next.current() : giveBack(element, page.canvas)))
    },
    [page],
  )

  const write = async () => {
    if (!ready || !chosen || !session) return
    setWriting(true)
    const isDone = await ready.to.exportMap(world, session, chosen, options ?? {})
    setWriting(false)
    if (isDone) onClose()
  }

  return (
    <div className="export-veil">
      <div className="export" role="dialog" aria-modal="true" aria-labelledby="export-title">
        <h1 id="export-title">Export as</h1>
        <ExportForm
          formats={ready?.formats ?? []}
          chosen={chosen}
          given={options ?? {}}
          losses={losses}
          isWriting={isWriting}
          onChoose={setChosen}
          onGiven={(next) => chosen && setGiven({ ...given, [chosen.id]: next })}
          onWrite={() => void write()}
          onClose={onClose}
        >
          {session !== null && (
            <Suspense fallback={null}>
              <BeforeItGoesOut
                session={session}
                onLook={(look) => {
                  next.current = look
                  onClose()
                }}
              />
            </Suspense>
          )}
        </ExportForm>
      </div>
    </div>
  )
}
