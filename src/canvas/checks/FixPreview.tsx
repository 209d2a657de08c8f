import { useMemo } from 'react'
import type { Fix } from '../../checks/index.ts'
import {
  type Drawing,
  drawName,
  MARKS,
  NAME_STYLE,
  SIGN_BELOW_MIDDLE,
  SIGN_TEXT,
  type TextDrawing,
} from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { useDrawing, useMap } from '../../store/index.ts'
import { triangle } from '../path.ts'
import { useScene } from '../scene.ts'
import { outcomeOf } from './outcomeOf.ts'

/** Around the words of a name that is shown beforehand, px. */
const AROUND = 7
/** Radius of the light on which a sign stands that would turn, px. */
const LIGHT = 10

/** What the fix that is open in the panel would make of the map, before it is done. The map stays as it is. */
export function FixPreview({ fix }: { readonly fix: Fix }) {
  const { session } = useScene()
  const map = useMap(session, (now) => now)
  const drawing = useDrawing(session, (now) => now)
  const outcome = useMemo(() => outcomeOf(map, fix), [map, fix])
  if (outcome === null) return null
  const { named, added, turned, touched, gone, come } = outcome
  return (
    <svg className="layer over fix-preview" aria-hidden="true">
      {touched.map((id) => (
        <path key={id} className="fix-band" d={drawing.links.get(id)?.path} />
      ))}
      {gone.map((id) => (
        <Gone key={id} id={id} drawing={drawing} />
      ))}
      {come.map(({ drawn: { id, path, head, sign }, polarity }) => (
        <g key={id} className="fix-come">
          <path d={path} />
          <path className="fix-head" d={triangle(head)} />
          <text x={sign.x} y={sign.y + MARKS.signSize * SIGN_BELOW_MIDDLE[polarity]}>
            {SIGN_TEXT[polarity]}
          </text>
        </g>
      ))}
      {added.map((text) => (
        <NewName key={text.id} text={text} name={text.lines.join(' ')} />
      ))}
      {named.map(({ id, name }) => {
        const text = drawing.variables.get(id)
        return text && <NewName key={id} text={text} name={name} />
      })}
      {turned.map(({ id, polarity }) => {
        const sign = drawing.links.get(id)?.sign
        return (
          sign && (
            <g key={id} className="fix-sign">
              <circle className="fix-paper" cx={sign.x} cy={sign.y} r={LIGHT} />
              <circle className="fix-light" cx={sign.x} cy={sign.y} r={LIGHT} />
              <text x={sign.x} y={sign.y + MARKS.signSize * SIGN_BELOW_MIDDLE[polarity]}>
                {SIGN_TEXT[polarity]}
              </text>
            </g>
          )
        )
      })}
    </svg>
  )
}

function NewName({ text, name }: { readonly text: TextDrawing; readonly name: string }) {
  const { x, y } = text.centre
  const { lines, width, height } = drawName(name)
  const [wide, high] = [Math.max(width, text.width) + 2 * AROUND, Math.max(height, text.height) + 4]
  const top = y - height / 2
  return (
    <g className="fix-name">
      <rect x={x - wide / 2} y={y - high / 2} width={wide} height={high} rx={6} />
      {lines.map((line, at) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name keep their places
          key={at}
          x={x}
          y={top + at * NAME_STYLE.lineHeight + NAME_STYLE.baseline}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function Gone({ id, drawing }: { readonly id: Id; readonly drawing: Drawing }) {
  const link = drawing.links.get(id)
  if (link) return <path className="fix-gone" d={link.path} />
  const text = drawing.variables.get(id) ?? drawing.labels.get(id)
  if (!text) return null
  const { centre, width, height } = text
  return (
    <rect
      className="fix-gone"
      x={centre.x - width / 2 - AROUND}
      y={centre.y - height / 2 - 2}
      width={width + 2 * AROUND}
      height={height + 4}
      rx={6}
    />
  )
}
