import type { ReactElement } from 'react'
import type { Colour } from '../../model/index.ts'
import { RadioRow } from '../parts/Choice.tsx'
import { COLOURS } from './words.ts'

const OPTIONS = COLOURS.map((option) => ({
  ...option,
  face:
    option.value === 'none' ? (
      <i className="swatch none" />
    ) : (
      <i className="swatch" style={{ color: `var(--colour-${option.value})` }}>
        <i style={{ background: `var(--stroke-${option.value})` }} />
      </i>
    ),
}))

/** One colour of those that can be given, each with the stroke by which it is drawn on the map. */
export function ColourRow({
  label = 'Colour',
  colour,
  readOnly,
  onChoose,
}: {
  readonly label?: string
  /** Null when the things looked at differ. */
  readonly colour: Colour | null
  readonly readOnly: boolean
  onChoose(colour: Colour): void
}): ReactElement {
  return (
    <RadioRow
      label={label}
      className="swatches"
      value={colour}
      options={OPTIONS}
      disabled={readOnly}
      onChoose={onChoose}
    />
  )
}
