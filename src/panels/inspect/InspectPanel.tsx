import { type ReactElement, useLayoutEffect, useRef } from 'react'
import type { World } from '../../commands/index.ts'
import { changeLabel, type Id, LIMITS } from '../../model/index.ts'
import { type Session, select, useMap, useReadOnly, useView } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { TextField } from '../parts/TextField.tsx'
import { LinkCard } from './LinkCard.tsx'
import { ManyCard } from './ManyCard.tsx'
import { MapCard } from './MapCard.tsx'
import { VariableCard } from './VariableCard.tsx'

/** What is selected, to be read and changed; the map itself while nothing is. */
export function InspectPanel({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const selection = useView(session, (view) => view.selection)
  const variables = useMap(session, (map) =>
    [...selection.variables].flatMap((id) => map.variables[id] ?? []),
  )
  const links = useMap(session, (map) => [...selection.links].flatMap((id) => map.links[id] ?? []))
  const labels = useMap(session, (map) => [...selection.labels].flatMap((id) => map.labels[id] ?? []))
  const readOnly = useReadOnly(session)
  const heading = useRef<HTMLHeadingElement>(null)
  const wantsFocus = useRef(false)

  // The button that was pressed goes away with what it belonged to; without this the keyboard would lose its place.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    heading.current?.focus()
  })

  const choose = (kind: 'variables' | 'links', id: Id) => {
    wantsFocus.current = true
    select(session.view, { [kind]: [id] })
    const link = session.document.state.getState().map.links[id]
    world.page.canvas?.reveal(link ? [link.source, link.target] : [id])
  }

  const [variable, link, label] = [variables[0], links[0], labels[0]]
  const count = variables.length + links.length + labels.length
  const shared = { world, session, readOnly }
  let title = 'Selection'
  let card = <ManyCard {...shared} variables={variables} links={links} labels={labels.length} />
  if (count === 0) {
    title = 'Map'
    card = <MapCard key={session.document.id} {...shared} />
  } else if (count === 1 && variable) {
    title = 'Variable'
    card = (
      <VariableCard
        key={variable.id}
        {...shared}
        variable={variable}
        onChooseLink={(id) => choose('links', id)}
      />
    )
  } else if (count === 1 && link) {
    title = 'Link'
    card = (
      <LinkCard key={link.id} {...shared} link={link} onChooseVariable={(id) => choose('variables', id)} />
    )
  } else if (count === 1 && label) {
    title = 'Label'
    card = (
      <TextField
        key={label.id}
        label="Text"
        place={`labels/${label.id}/text`}
        most={LIMITS.name}
        lines={4}
        value={label.text}
        readOnly={readOnly}
        page={world.page}
        newVisit={() => world.newId()}
        onChange={(text, gesture) =>
          session.document.run(changeLabel, { id: label.id, text }, { label: 'Change label', gesture })
        }
      >
        <AlsoLine world={world} session={session} kind="labels" id={label.id} field="text" />
      </TextField>
    )
  }
  return (
    <div className="panel inspect-panel">
      <h2 ref={heading} tabIndex={-1} data-entry="">
        {title}
      </h2>
      {card}
    </div>
  )
}
