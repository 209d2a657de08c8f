import { Maximize2, Minimize2 } from 'lucide-react'
import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Archetype, Structure } from '../../../archetypes/index.ts'
import { insertArchetype, isComposing, type World } from '../../../commands/index.ts'
import { closeUp } from './closeUp.ts'
import { drawCard } from './drawCard.ts'
import { useDragToMap } from './useDragToMap.ts'

/** A drawing as wide as this, px at 100 %, can be read in the panel. */
const READABLE = 300

/** The drawing of a form: small enough for the panel or, beside it, at full size; to be dragged onto the map. */
export function CardDrawing({
  world,
  archetype,
  structure,
  readOnly,
}: {
  readonly world: World
  readonly archetype: Archetype
  readonly structure: Structure
  readonly readOnly: boolean
}): ReactElement {
  const [large, setLarge] = useState(false)
  const caption = useId()
  const small = useDrawn(structure, READABLE)
  const { dragging, onDragStart } = useDragToMap((x, y) => {
    const at = world.page.canvas?.mapPoint(x, y)
    if (at) void insertArchetype(world, { archetype, structure, at })
  })

  return (
    // What is in it has the focus; it only has the key that puts the large drawing away.
    <figure
      className="card-drawing"
      aria-labelledby={caption}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !large || isComposing(event.nativeEvent)) return
        event.preventDefault()
        event.stopPropagation()
        setLarge(false)
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button Insert and a key do the same */}
      <div
        ref={small}
        className="card-picture"
        draggable={!readOnly}
        onDragStart={(event) => {
          setLarge(false)
          onDragStart(event, archetype.card.name)
        }}
      />
      <figcaption className="card-caption">
        <span id={caption} className="quiet">
          <span className="unseen">{structure.name}. </span>
          {readOnly ? (
            'This map can only be read'
          ) : (
            <>
              <span className="by-mouse">Drag it onto the map</span>
              <span className="by-finger">Insert puts it onto the map</span>
            </>
          )}
        </span>
        <button
          type="button"
          className="icon-button small"
          aria-pressed={large}
          aria-label="Full size"
          title={large ? 'Put the large drawing away' : 'Full size'}
          onClick={() => setLarge(!large)}
        >
          {large ? (
            <Minimize2 className="icon" size={14} aria-hidden="true" />
          ) : (
            <Maximize2 className="icon" size={14} aria-hidden="true" />
          )}
        </button>
      </figcaption>
      {large && <LargeDrawing structure={structure} />}
      {dragging && (
        <div className="drop-veil map-veil" aria-hidden="true">
          <p>Drop it where the archetype should stand</p>
        </div>
      )}
    </figure>
  )
}

/** The drawing as the map would show it, beside the panel. */
function LargeDrawing({ structure }: { readonly structure: Structure }): ReactElement {
  const place = useDrawn(structure, null)
  return <div ref={place} className="card-large" aria-hidden="true" />
}

/** An element that holds the drawing, in the colours of the page; closed up for a width unless that is null. */
function useDrawn(structure: Structure, width: number | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const drawn = drawCard(width === null ? structure : closeUp(structure, width))
    if (drawn) place.current?.replaceChildren(drawn)
  }, [structure, width])
  return place
}
