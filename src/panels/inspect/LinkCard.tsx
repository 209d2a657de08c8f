import { ArrowLeftRight } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { commandById, type World } from '../../commands/index.ts'
import { changeLink, type Id, type Link, setBend, setDelay, setPolarity } from '../../model/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { Choice, RadioRow } from '../parts/Choice.tsx'
import { TextField } from '../parts/TextField.tsx'
import { Term } from '../parts/terms/Term.tsx'
import { nameInSentence, nameOf } from '../parts/words.ts'
import { DeletedTwin } from './DeletedTwin.tsx'
import { LoopsOfLink } from './LoopsOfLink.tsx'
import { claim, EVIDENCE, SIGNS } from './words.ts'

/** Everything about one link. */
export function LinkCard({
  world,
  session,
  link,
  readOnly,
  onChooseVariable,
}: {
  readonly world: World
  readonly session: Session
  readonly link: Link
  readonly readOnly: boolean
  onChooseVariable(variable: Id): void
}): ReactElement {
  const { id } = link
  const turnId = useId()
  const [source, target] = useMap(session, ({ variables }) => [
    variables[link.source],
    variables[link.target],
  ])
  const newVisit = () => world.newId()
  const run = session.document.run
  const change = (fields: Parameters<typeof changeLink>[1]['fields'], label: string, gesture?: string) =>
    run(changeLink, { ids: [id], fields }, gesture ? { label, gesture } : { label })
  const end = (word: string, variable: Id, name: string) => (
    <p className="link-end">
      <span className="quiet">{word}</span>
      <button type="button" className="line-button" onClick={() => onChooseVariable(variable)}>
        <span className="line-text">{name}</span>
      </button>
    </p>
  )

  return (
    <>
      <div className="link-ends">
        {end('From', link.source, nameOf(source))}
        {end('to', link.target, nameOf(target))}
        <button
          type="button"
          className="icon-button"
          aria-label="Turn the link round"
          title="Turn the link round"
          disabled={readOnly}
          onClick={() => void commandById('link.reverse')?.run(world)}
        >
          <ArrowLeftRight className="icon" size={16} aria-hidden="true" />
        </button>
      </div>
      {link.source === link.target && (
        <p className="flag">Through what does {nameInSentence(source)} affect itself?</p>
      )}
      <RadioRow
        label="Sign"
        value={link.polarity}
        options={SIGNS}
        className="signs"
        describedBy={turnId}
        disabled={readOnly}
        onChoose={(polarity) => run(setPolarity, { ids: [id], polarity }, { label: 'Set sign' })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={link.delay}
          disabled={readOnly}
          onChange={(event) => run(setDelay, { ids: [id], delay: event.target.checked }, { label: 'Delay' })}
        />
        Takes effect after a delay
      </label>
      <p className="quiet claim">{claim(link, nameInSentence(source), nameInSentence(target))}</p>
      <p className="quiet term-line">
        What is meant by <Term id="polarity" /> and by <Term id="delay" />?
      </p>
      <Choice
        label="How well is it known?"
        value={link.evidence}
        options={EVIDENCE}
        disabled={readOnly}
        onChoose={(evidence) => change({ evidence }, 'Evidence')}
      />
      <TextField
        label="Source"
        place={`links/${id}/reference`}
        lines={2}
        value={link.reference}
        placeholder="Where it can be read"
        readOnly={readOnly}
        page={world.page}
        newVisit={newVisit}
        onChange={(reference, gesture) => change({ reference }, 'Source', gesture)}
      >
        <AlsoLine world={world} session={session} kind="links" id={id} field="reference" />
      </TextField>
      <TextField
        label="Note"
        place={`links/${id}/note`}
        lines={3}
        value={link.note}
        readOnly={readOnly}
        page={world.page}
        newVisit={newVisit}
        onChange={(note, gesture) => change({ note }, 'Note', gesture)}
      >
        <AlsoLine world={world} session={session} kind="links" id={id} field="note" />
      </TextField>
      <DeletedTwin session={session} link={link} readOnly={readOnly} newVisit={newVisit} />
      {link.bent && (
        <p className="handed">
          <span className="quiet">Its arc was bent by hand.</span>
          <button
            type="button"
            className="button small"
            disabled={readOnly}
            onClick={() => run(setBend, { ids: [id], bend: null }, { label: 'Bend by itself' })}
          >
            Let it bend by itself
          </button>
        </p>
      )}
      <LoopsOfLink session={session} link={link} turnId={turnId} />
    </>
  )
}
