import './checks.css'
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { CheckMode, Finding, Place } from '../../checks/index.ts'
import { checksOf } from '../../commands/index.ts'
import { drawName } from '../../layout/index.ts'
import { type Session, select, showPanel, useDrawing, useMap, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { comeNear } from './comeNear.ts'
import { FixPreview } from './FixPreview.tsx'
import { insteadOf } from './insteadOf.ts'
import { DOT, placeDot } from './placeDot.ts'
import { useShownChecks } from './useShownChecks.ts'

/** How far around its middle a dot can be pressed, px. */
const REACH = 9

/**
 * What checks show on the map: a dot in the margin of what they speak of, which leads to it in the panel, and beforehand what the fix that is open there would change. Screen readers
 * have it in the description of the thing, and in the panel.
 */
export default function CheckMarks({ view }: { readonly view: StageView }) {
  const scene = useScene()
  const { session } = scene
  const shown = useShownChecks(session)
  // It would lie over the field in which the name is typed, and over what the hand is at.
  const isAtWork = useView(session, ({ editing, inHand }) => editing !== null || inHand !== null)
  useEffect(() => checksOf(session).begin(), [session])
  useEffect(() => comeNear(scene, view), [scene, view])
  if (shown === null) return null
  const { findings, mode, open } = shown
  return (
    <ViewportPortal>
      {open?.fix && !isAtWork && <FixPreview fix={open.fix} />}
      <Dots session={session} findings={findings} mode={mode} open={open} />
    </ViewportPortal>
  )
}

function Dots({
  session,
  findings,
  mode,
  open,
}: {
  readonly session: Session
  readonly findings: readonly Finding[]
  readonly mode: CheckMode
  readonly open: Finding | null
}) {
  const selection = useView(session, (now) => now.selection)
  const drawing = useDrawing(session, (now) => now)
  const loopNotes = useMap(session, (map) => map.loopNotes)
  const dots = useMemo(() => {
    return firstAtEach(findings).flatMap(({ finding, place }) => {
      for (const one of [place, ...insteadOf(place, finding, loopNotes)]) {
        const isFramed = one.kind === 'variable' && selection.variables.has(one.id)
        const at = placeDot(drawing, one, { isFramed, width: finding === open ? widthThen(open) : 0 })
        if (at) return [{ finding, at }]
      }
      return []
    })
  }, [drawing, findings, open, selection, loopNotes])
  const layer = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const key =
        target instanceof Element ? target.closest('[data-check]')?.getAttribute('data-check') : null
      if (!key) return
      const checks = checksOf(session)
      if (!checks.getState().listed.some((finding) => finding.key === key)) checks.show('review')
      checks.open(key)
      selectPlace(session, checks.getState().listed.find((finding) => finding.key === key)?.where[0])
      showPanel(session.view, 'checks', true)
    }
    const { current } = layer
    current?.addEventListener('click', onClick)
    return () => current?.removeEventListener('click', onClick)
  }, [session])
  return (
    <svg ref={layer} className="layer over checks" aria-hidden="true">
      {dots.map(({ finding, at }) => (
        <g key={finding.key} className={`check-mark ${finding.severity[mode]}`} data-check={finding.key}>
          <title>{finding.message}</title>
          <circle className="check-reach" cx={at.x} cy={at.y} r={REACH} />
          {finding.severity[mode] === 'error' ? (
            <path d={`M${at.x - 4.5} ${at.y}l4.5 -4.5 4.5 4.5 -4.5 4.5z`} />
          ) : (
            <circle cx={at.x} cy={at.y} r={DOT} />
          )}
        </g>
      ))}
    </svg>
  )
}

/** One finding for each place, the first of those that begin there. */
function firstAtEach(
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly place: Place }[] {
  const first = new Map<string, { readonly finding: Finding; readonly place: Place }>()
  for (const finding of findings) {
    const [place] = finding.where
    const id = place.kind === 'map' ? '' : place.kind === 'loop' ? place.key : place.id
    if (!first.has(`${place.kind} ${id}`)) first.set(`${place.kind} ${id}`, { finding, place })
  }
  return [...first.values()]
}

/** How wide the name is that a fix gives, px; 0 where it gives none. */
function widthThen({ fix }: Finding): number {
  const names = fix?.changes.flatMap((change) => (change.kind === 'rename' ? [change.name] : [])) ?? []
  return Math.max(0, ...names.map((name) => drawName(name).width))
}

function selectPlace({ view }: Session, place: Place | undefined): void {
  if (place?.kind === 'variable') select(view, { variables: [place.id] })
  if (place?.kind === 'link') select(view, { links: [place.id] })
  if (place?.kind === 'label') select(view, { labels: [place.id] })
}
