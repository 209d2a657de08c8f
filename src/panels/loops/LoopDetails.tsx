import type { ReactElement } from 'react'
import { nameLoop, pinLoop, type World } from '../../commands/index.ts'
import { type FeedbackLoop, tellLoop } from '../../loops/index.ts'
import { type LoopNote, noteLoop } from '../../model/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { isolatedNames } from '../parts/isolatedNames.ts'
import { TextField } from '../parts/TextField.tsx'
import { Told } from '../parts/Told.tsx'
import { Term } from '../parts/terms/Term.tsx'
import { termOfLoop } from '../parts/terms/terms.ts'
import { copyLoop } from './copy.ts'
import { LoopSteps } from './LoopSteps.tsx'
import { useNameShown } from './useNameShown.ts'

/** What is told of a name that is not written beside the mark of its loop as it is. */
const UNWRITTEN = {
  cut: 'The map has room for the beginning of this name only.',
  none: 'The map has no room for this name beside the mark.',
} as const

interface LoopDetailsProps {
  readonly world: World
  readonly session: Session
  readonly loop: FeedbackLoop
  readonly label: string
  readonly note: LoopNote | null
  /** True for the loop held in the spotlight: then it can be worked on. */
  readonly held: boolean
  readonly readOnly: boolean
  onName(): void
  /** Asks for another loop to compare it with. */
  onCompare(): void
}

/** The open part of a row: the loop told in words, and for a held loop its story, name and mark. */
export function LoopDetails(props: LoopDetailsProps): ReactElement {
  const { world, session, loop, label, note, held, readOnly, onName, onCompare } = props
  const shown = useNameShown(session, loop.key, note?.name ?? '')
  const told = useMap(session, (map) => tellLoop(loop, isolatedNames(map.variables), map.links))

  const tell = (story: string, gesture: string) => {
    const { links, variables, type } = loop
    const noteId = note?.id ?? world.newId()
    const number = Number(/\d+$/.exec(label)?.[0] ?? 0)
    const args = { noteId, links, variables, type, number, fields: { story } }
    session.document.run(noteLoop, args, { label: 'Tell loop', gesture })
  }

  return (
    <div className="loop-details">
      <p className="loop-told">
        <Told text={told} />
      </p>
      <p className="quiet term-line">
        What is meant by <Term id={termOfLoop(loop.type)} />?
      </p>
      {shown !== 'whole' && <p className="loop-unwritten">{UNWRITTEN[shown]}</p>}
      {held && (
        <>
          <LoopSteps session={session} loop={loop} />
          {note && <AlsoLine world={world} session={session} kind="loopNotes" id={note.id} field="name" />}
          <TextField
            label="Story"
            place={`loops/${loop.key}/story`}
            lines={3}
            value={note?.story ?? ''}
            placeholder="What happens round this loop, and why it matters"
            readOnly={readOnly}
            page={world.page}
            newVisit={() => world.newId()}
            onChange={tell}
          >
            {note && <AlsoLine world={world} session={session} kind="loopNotes" id={note.id} field="story" />}
          </TextField>
          <div className="loop-tools">
            <label className="check">
              <input
                type="checkbox"
                checked={note?.pinned ?? false}
                disabled={readOnly}
                onChange={(event) => pinLoop(world, loop.key, event.target.checked)}
              />
              Keep its mark on the map
            </label>
            <button type="button" className="button small plain" disabled={readOnly} onClick={onName}>
              {note?.name ? 'Rename' : 'Name it'}
            </button>
            <button type="button" className="button small plain" onClick={onCompare}>
              Compare with…
            </button>
            <button
              type="button"
              className="button small plain"
              onClick={() => void copyLoop(world, session, loop)}
            >
              Copy
            </button>
            {note?.name && !readOnly && (
              <button
                type="button"
                className="button small plain"
                onClick={() => nameLoop(world, loop.key, '')}
              >
                Take the name away
              </button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
