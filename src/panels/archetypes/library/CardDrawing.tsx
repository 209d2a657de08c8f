import { Maximize2, Minimize2 } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { Structure } from '../../../archetypes/index.ts'
import { insertArchetype, type World } from '../../../commands/index.ts'
import type { Session } from '../../../store/index.ts'
import { drawCard } from './drawCard.ts'
import { useDragToMap } from './useDragToMap.ts'
import { useShownTheme } from './useShownTheme.ts'

/** The drawing of a form: as wide as the panel or at full size, and to be dragged onto the map. */
export function CardDrawing({
  world,
  session,
  title,
  structure,
  readOnly,
}: {
  readonly world: World
  readonly session: Session
  readonly title: string
  readonly structure: Structure
  readonly readOnly: boolean
}): ReactElement {
  const theme = useShownTheme(session)
  const place = useRef<HTMLDivElement>(null)
  const [large, setLarge] = useState(false)
  const caption = useId()
  const { dragging, onDragStart } = useDragToMap((x, y) => {
    const at = world.page.canvas?.mapPoint(x, y)
    if (at) void insertArchetype(world, { title, structure, at })
  })

  useEffect(() => {
    const drawn = drawCard(structure, theme)
    if (drawn) place.current?.replaceChildren(drawn)
  }, [structure, theme])

  return (
    <figure className="card-drawing" aria-labelledby={caption}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button Insert and a key do the same */}
      <div
        ref={place}
        className={large ? 'card-picture large' : 'card-picture'}
        draggable={!readOnly}
        onDragStart={(event) => onDragStart(event, title)}
      />
      <figcaption id={caption} className="quiet">
        <span className="unseen">{structure.name}. </span>
        {readOnly ? 'This map can only be read' : 'Drag it onto the map'}
      </figcaption>
      <button
        type="button"
        className="icon-button small"
        aria-pressed={large}
        aria-label="Full size"
        title={large ? 'Fit to the panel' : 'Full size'}
        onClick={() => setLarge(!large)}
      >
        {large ? (
          <Minimize2 className="icon" size={14} aria-hidden="true" />
        ) : (
          <Maximize2 className="icon" size={14} aria-hidden="true" />
        )}
      </button>
      {dragging && (
        <div className="map-veil" aria-hidden="true">
          <p>Drop it where the archetype should stand</p>
        </div>
      )}
    </figure>
  )
}
