import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useMap } from '../../store/index.ts'
import type { ThingNode } from '../nodes.ts'
import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'
import { useFaded } from '../spotlight.ts'
import { useLines, useLook } from '../useParts.ts'
import { spokenVariable } from '../words.ts'
import { NameField } from './NameField.tsx'
import { VariableFace } from './VariableFace.tsx'

/** A variable on the canvas: its name as plain text, with a rim from which links are drawn. */
export const VariableNode = memo(
  function VariableNode({ data: { id } }: NodeProps<ThingNode>) {
    const { session, sketch } = useScene()
    const record = useMap(session, (map) => map.variables[id])
    const lines = useLines('variables', id)
    const { selected, edited, linkSource, lifted } = useLook('variables', id)
    const target = useSignal(sketch, (drawn) => drawn?.target === id)
    const faded = useFaded('variables', id)
    if (record === undefined || lines === undefined) return null

    const state = [
      selected && 'selected',
      edited && 'edited',
      (target || linkSource) && 'linked',
      faded && 'faded',
      lifted && 'lifted',
      record.locked && 'locked',
    ].filter(Boolean)
    const className = ['thing', 'variable', `colour-${record.colour}`, ...state].join(' ')
    if (edited)
      return (
        <div className={className}>
          <NameField kind="variables" id={id} text={record.name} role={record.role} />
        </div>
      )
    return (
      // A real button would swallow drags in Firefox and cannot keep its text selectable by line.
      // biome-ignore lint/a11y/useSemanticElements: see above
      <div
        className={className}
        data-part="variable"
        data-of={id}
        role="button"
        tabIndex={-1}
        aria-roledescription="variable"
        aria-label={spokenVariable(record)}
        aria-pressed={selected}
      >
        <VariableFace
          id={id}
          lines={lines}
          coloured={record.colour !== 'none'}
          named={record.name.trim() !== ''}
        />
      </div>
    )
  },
  (before, now) => before.data === now.data,
)
