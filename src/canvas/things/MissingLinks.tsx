import './missingLinks.css'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { drawMap, MARKS, SIGN_BELOW_MIDDLE, SIGN_TEXT } from '../../layout/index.ts'
import { applyEdit, insertStructure } from '../../model/index.ts'
import { litMatch, type MissingLink, useMap, useView } from '../../store/index.ts'
import { triangle } from '../path.ts'
import { useScene } from '../scene.ts'

/**
 * The links that an archetype in the spotlight lacks, in dashes where they would be drawn. Screen readers hear of them in the panel that
 * lights it.
 */
export function MissingLinks() {
  const missing = useView(useScene().session, (view) => litMatch(view)?.missing ?? NONE)
  return missing.length === 0 ? null : <Ghosts missing={missing} />
}

const NONE: readonly MissingLink[] = []

function Ghosts({ missing }: { readonly missing: readonly MissingLink[] }) {
  const map = useMap(useScene().session, (now) => now)
  const drawn = useMemo(() => {
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
      return link ? [{ link, isChosen, polarity }] : []
    })
  }, [map, missing])
  return (
    <ViewportPortal>
      <svg className="layer over" aria-hidden="true">
        {drawn.map(({ link: { id, path, head, sign }, isChosen, polarity }) => (
          <g key={id} className={isChosen ? 'missing-link chosen' : 'missing-link'}>
            <path d={path} />
            <path className="missing-head" d={triangle(head)} />
            <text x={sign.x} y={sign.y + MARKS.signSize * SIGN_BELOW_MIDDLE[polarity]}>
              {SIGN_TEXT[polarity]}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  )
}
