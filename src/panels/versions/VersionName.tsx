import type { ReactElement } from 'react'
import type { World } from '../../commands/index.ts'
import { type Session, showVersions, useDraft, useReadOnly, useView } from '../../store/index.ts'
import { type EndOfName, NameInPlace } from '../parts/NameInPlace.tsx'
import { tellKept } from './tellKept.ts'

/** Where a name that is not ended is kept. */
const PLACE = 'versions/now/name'

/** Gives the map as it is now a name among its versions. Apart from the list of them, so that it is there for what is typed at once. */
export function VersionName({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement {
  const readOnly = useReadOnly(session)
  const { drafts } = session.document
  const isTyped = useDraft(drafts, PLACE) !== null
  const isNaming = useView(session, ({ versions }) => versions.isNaming) || isTyped
  const finish = (name: string | null, by: EndOfName) => {
    showVersions(session.view, { isNaming: false })
    const text = name?.trim() ?? ''
    if (text !== '') void keepNamed(world, session, text)
    // As from any field of one line, the keyboard goes on with the map.
    if (by === 'key') world.page.canvas?.focus()
  }
  return isNaming ? (
    <NameInPlace
      label="Name of this version"
      name=""
      drafts={drafts}
      place={PLACE}
      page={world.page}
      onDone={finish}
    />
  ) : (
    <button
      type="button"
      data-entry=""
      className="button small"
      disabled={readOnly}
      onClick={() => showVersions(session.view, { isNaming: true })}
    >
      Name this version
    </button>
  )
}

async function keepNamed(world: World, session: Session, name: string): Promise<void> {
  const problem = await session.document.keeping().then(
    ({ versions }) => versions.keep('named', name),
    () => 'What keeps versions could not be loaded. Try again when the page can be reached.',
  )
  tellKept(world, problem, `This version is kept as ${name}.`)
}
