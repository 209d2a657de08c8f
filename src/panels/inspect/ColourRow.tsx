import type { ReactElement } from 'react'
import { type Colour, changeVariable, type Id } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { RadioRow } from '../parts/Choice.tsx'
import { COLOURS } from './words.ts'

const OPTIONS = COLOURS.map((option) => ({
  ...option,
  face:
    option.value === 'none' ? (
      <i className="swatch none" />
    ) : (
      <i className="swatch" style={{ background: `var(--colour-${option.value})` }} />
    ),
}))

/** The colour of variables. */
export function ColourRow({
  session,
  ids,
  colour,
  readOnly,
}: {
  readonly session: Session
  readonly ids: readonly Id[]
  readonly colour: Colour | null
  readonly readOnly: boolean
}): ReactElement {
  return (
    <RadioRow
      label="Colour"
      className="swatches"
      value={colour}
      options={OPTIONS}
      disabled={readOnly}
      onChoose={(chosen) =>
        session.document.run(changeVariable, { ids, fields: { colour: chosen } }, { label: 'Colour' })
      }
    />
  )
}
