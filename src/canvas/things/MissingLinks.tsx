import './missingLinks.css'
import { useMemo } from 'react'
import { drawMap, type LinkDrawing, MARKS, SIGN_BELOW_MIDDLE, SIGN_TEXT } from '../../layout/index.ts'
import { applyEdit, insertStructure } from '../../model/index.ts'
import { type MissingLink, useMap } from '../../store/index.ts'
import { stroke, triangle } from '../path.ts'
import { useScene } from '../scene.ts'

/** A link that is missing, as it would be drawn. */
export interface DrawnMissing extends LinkDrawing, Pick<MissingLink, 'isChosen' | 'polarity'> {}

const NONE: readonly DrawnMissing[] = []

/** Missing links where they would be drawn, with the bends that they would get; those whose ends are gone are left out. */
export function useMissingDrawn(missing: readonly MissingLink[] | undefined): readonly DrawnMissing[] {
  const isAny = missing !== undefined && missing.length > 0
  const map = useMap(useScene().session, (now) => (isAny ? now : null))
  return useMemo(() => {
    if (map === null || missing === undefined) return NONE
    const links = missing.map(({ from, to, polarity, delay }, at) => ({
      id: `missing-${at}`,
      source: from,
      target: to,
      polarity,
      delay,
    }))
    const drawing = drawMap({
      map: applyEdit(map, insertStructure, { variables: [], links }).map,
      marked: [],
    })
    return missing.flatMap(({ isChosen, polarity }, at) => {
      const link = drawing.links.get(`missing-${at}`)
      return link ? [{ ...link, isChosen, polarity }] : []
    })
  }, [map, missing])
}

/** What an archetype in the spotlight lacks, in dashes. Screen readers hear of it in the panel that lights it. */
export function MissingLinks({ missing }: { readonly missing: readonly DrawnMissing[] }) {
  return missing.map(({ id, path, head, sign, delay, isChosen, polarity }) => (
    <g key={id} className={isChosen ? 'missing-link chosen' : 'missing-link'}>
      <path d={path} />
      {delay.map((line) => (
        <path key={stroke(line)} className="missing-delay" d={stroke(line)} />
      ))}
      <path className="missing-head" d={triangle(head)} />
      <text x={sign.x} y={sign.y + MARKS.signSize * SIGN_BELOW_MIDDLE[polarity]}>
        {SIGN_TEXT[polarity]}
      </text>
    </g>
  ))
}
