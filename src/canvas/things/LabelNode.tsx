import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useMap } from '../../store/index.ts'
import type { ThingNode } from '../nodes.ts'
import { useScene } from '../scene.ts'
import { useFaded } from '../spotlight.ts'
import { useLines, useLook } from '../useParts.ts'
import { NameField } from './NameField.tsx'
import { Text } from './Text.tsx'

/** A free text label on the canvas. */
export const LabelNode = memo(
  function LabelNode({ data: { id } }: NodeProps<ThingNode>) {
    const { session } = useScene()
    const text = useMap(session, (map) => map.labels[id]?.text)
    const locked = useMap(session, (map) => map.labels[id]?.locked)
    const lines = useLines('labels', id)
    const { selected, edited, lifted } = useLook('labels', id)
    const faded = useFaded('labels', id)
    if (text === undefined || lines === undefined) return null

    const state = [
      selected && 'selected',
      edited && 'edited',
      faded && 'faded',
      lifted && 'lifted',
      locked && 'locked',
    ].filter(Boolean)
    const className = ['thing', 'label', ...state].join(' ')
    if (edited)
      return (
        <div className={className}>
          <NameField kind="labels" id={id} text={text} />
        </div>
      )
    return (
      // A real button would swallow drags in Firefox.
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div
        className={className}
        data-part="label"
        data-of={id}
        role="button"
        tabIndex={-1}
        aria-roledescription="text label"
        aria-label={text.trim() === '' ? 'Empty label' : text}
        aria-pressed={selected}
      >
        <Text lines={lines} empty="Text" />
      </div>
    )
  },
  (before, now) => before.data === now.data,
)
