import { type ReactElement, useId, useRef } from 'react'
import type { World } from '../../commands/index.ts'
import { isComposing, offerBack } from '../../commands/index.ts'
import {
  addGroup,
  changeGroup,
  changeVariable,
  type Id,
  inOrder,
  LIMITS,
  sameName,
} from '../../model/index.ts'
import { type Session, useMap, useTake, useTyped } from '../../store/index.ts'
import { AlsoLine } from '../parts/AlsoLine.tsx'
import { ColourRow } from './ColourRow.tsx'

/** Puts variables into a group: one that is there, chosen or typed, or a new one by typing its name; and gives that a colour. */
export function GroupField({
  world,
  session,
  ids,
  group,
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly ids: readonly Id[]
  /** The group that all of them are in; null when they differ. */
  readonly group: Id | null
  readonly readOnly: boolean
}): ReactElement {
  const groups = useMap(session, (map) => inOrder(map.groups))
  const id = useId()
  const known = groups.find((each) => each.id === group)
  const name = known?.name ?? ''
  const { drafts } = session.document
  const place = `variables/${[...ids].sort().join(' ')}/group`
  const [draft, setDraft] = useTyped(drafts, place, name)

  const field = useRef<HTMLInputElement>(null)
  useTake(field, drafts, place, (text) => {
    join(text.trim())
    return text.trim()
  })

  const keep = () => {
    // As it is now, which after Escape is nothing.
    const text = drafts.state.getState().drafts.get(place)?.text.trim()
    setDraft(null)
    if (text !== undefined) join(text)
  }
  /** One step back: the canvas has the keys again. */
  const giveUp = () => {
    setDraft(null)
    if (draft !== null) offerBack(world.page, draft, () => setDraft(draft))
    field.current?.blur()
    world.page.canvas?.focus()
  }
  const join = (text: string): void => {
    if (text === name.trim()) return
    const named = groups.find((each) => sameName(each.name, text))
    const gesture = world.newId()
    const joined = text === '' ? '' : (named?.id ?? world.newId())
    const label = joined === '' ? 'Take out of group' : 'Put into group'
    const isNew = joined !== '' && !named
    if (isNew && session.document.run(addGroup, { id: joined, name: text }, { label, gesture }) !== null)
      return
    session.document.run(changeVariable, { ids, fields: { group: joined } }, { label, gesture })
  }

  return (
    <>
      <div className="labelled">
        <label htmlFor={id}>Group</label>
        <input
          ref={field}
          id={id}
          type="text"
          data-place={place}
          className="field"
          maxLength={LIMITS.name}
          list={`${id}-list`}
          placeholder={group === null ? 'Several' : 'None'}
          value={draft ?? name}
          readOnly={readOnly}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent)) return
            if (event.key === 'Escape') giveUp()
            if (event.key === 'Enter') keep()
          }}
        />
        <datalist id={`${id}-list`}>
          {groups.map((each) => (
            <option key={each.id} value={each.name} />
          ))}
        </datalist>
        {known && <AlsoLine world={world} session={session} kind="groups" id={known.id} field="name" />}
      </div>
      {known && (
        <ColourRow
          label="Colour of the group"
          colour={known.colour}
          readOnly={readOnly}
          onChoose={(colour) =>
            session.document.run(
              changeGroup,
              { id: known.id, fields: { colour } },
              { label: 'Colour of group' },
            )
          }
        />
      )}
    </>
  )
}
