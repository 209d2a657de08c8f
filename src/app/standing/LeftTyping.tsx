import { type ReactElement, useEffect, useRef, useState } from 'react'
import { homelessDrafts, reasonsAsked, type World } from '../../commands/index.ts'
import {
  type PanelName,
  type Session,
  showArchetypes,
  showPanel,
  useDrafts,
  useMap,
  useView,
} from '../../store/index.ts'
import { Notice } from './Notice.tsx'

/** Panels in which text may stand that is not finished, by how the places of drafts begin, and what is said of it. */
const PANELS: readonly { readonly kind: string; readonly panel: PanelName; readonly text: string }[] = [
  { kind: 'outline', panel: 'outline', text: 'The outline holds text that was not finished.' },
  { kind: 'loops', panel: 'loops', text: 'The name of a loop was not finished.' },
  { kind: 'walk', panel: 'archetypes', text: 'An archetype was not filled in to its end.' },
  { kind: 'checks', panel: 'checks', text: 'Why something stays as it is was not typed to its end.' },
]

/**
 * Says that text which an earlier visit left unfinished stands in a panel that is not seen, and leads there; until that panel was seen. What is typed in this
 * visit its writer knows of.
 */
export function LeftTyping({
  world,
  session,
}: {
  readonly world: World
  readonly session: Session
}): ReactElement | null {
  const drafts = useDrafts(session.document.drafts)
  const map = useMap(session, (now) => now)
  const shown = useView(session, ({ panel, panelOpen }) => (panelOpen ? panel : null))
  const seen = useRef(new Set<PanelName>())
  const [putAway, setPutAway] = useState(false)
  if (shown !== null) seen.current.add(shown)

  // What has no place any more is told as kept aside.
  const homeless = new Set(
    homelessDrafts(map, drafts, '', session.of(reasonsAsked).isAsked).map(({ place }) => place),
  )
  const places = [...drafts.keys()].filter((place) => !homeless.has(place))
  const left = PANELS.find(
    ({ kind, panel }) => !seen.current.has(panel) && places.some((place) => place.split('/')[0] === kind),
  )
  const text = putAway ? undefined : left?.text
  useEffect(() => {
    if (text !== undefined) world.page.announce(text)
  }, [world, text])

  if (!left || text === undefined) return null
  const show = (): void => {
    const [, archetype, structure] = places.find((place) => place.startsWith('walk/'))?.split('/') ?? []
    if (left.kind === 'walk' && archetype !== undefined && structure !== undefined)
      showArchetypes(session.view, { side: 'library', card: { archetype, structure } })
    showPanel(session.view, left.panel, true)
  }
  return (
    <Notice
      text={text}
      action={{ label: 'Show', run: show }}
      onPutAway={() => {
        setPutAway(true)
        world.page.canvas?.focus()
      }}
    />
  )
}
