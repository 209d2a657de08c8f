import './changes.css'
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import {
  type Drawing,
  drawMap,
  LABEL_STYLE,
  measureText,
  type Point,
  type TextDrawing,
} from '../../layout/index.ts'
import type { CausalMap, Difference, Id } from '../../model/index.ts'
import { useDrawing, useMap, useView, type VersionsShown } from '../../store/index.ts'
import { triangle } from '../path.ts'
import { type Spotlight, useScene } from '../scene.ts'
import { placeTag } from '../things/placeTag.ts'
import { type ChangeMark, marksOf } from './changeMarks.ts'

/** From the middle of a tag down to the line on which its letters stand, px. */
const BELOW_MIDDLE = 4.7
/** How far a ring stands off the words that it is around, px. */
const AROUND = 7
/** Longer ways of what was moved are shown by a line from where it stood, px. */
const NEAR = 24
/** Of a larger map what is gone is drawn without looking for the loops that its links bend around. */
const MANY_LINKS = 500

/**
 * What is different between two versions, on the map: a ring or a band on each thing with a word of what happened, a line from where
 * it stood to what was moved, and faintly, at their old places, those that are gone. The rest of the map steps back; while a loop that was closed or broken is
 * pointed at, so does all that is not on it. Screen readers have all
 * of it in the list of the panel.
 */
export function Changes({ difference }: { readonly difference: Difference }) {
  const { session, focused } = useScene()
  const drawing = useDrawing(session, (now) => now)
  const links = useMap(session, (map) => map.links)
  const all = useMemo(() => marksOf(difference), [difference])
  const course = useView(session, ({ versions }) => versions.course)
  const marks = useMemo(() => (course === null ? all : all.filter(isOn(course))), [all, course])
  const lit = useMemo(
    () => (course === null ? spotlightOf(all, { ...difference.before.links, ...links }) : lightOf(course)),
    [all, course, difference, links],
  )
  const before = useEarlier(difference.before, all, drawing)
  const after = useEarlier(difference.after, all, drawing)

  useLayoutEffect(() => focused.set(lit), [focused, lit])
  useEffect(() => () => focused.set(null), [focused])

  return (
    <ViewportPortal>
      <svg className="layer over changes" aria-hidden="true">
        {marks.map((mark) => {
          const key = `${mark.kind} ${mark.id}`
          const seen = isDrawn(drawing, mark)
          const from = seen ? drawing : mark.look === 'gone' ? before : after
          if (from === null) return null
          return <Mark key={key} mark={mark} drawing={from} isSeen={seen} links={links} />
        })}
        <path className="change-way" d={waysMoved(marks, difference, drawing)} />
      </svg>
    </ViewportPortal>
  )
}

type Course = NonNullable<VersionsShown['course']>

function isOn({ key, variables }: Course): (mark: ChangeMark) => boolean {
  const ids = new Set([...key.split(' '), ...variables])
  return ({ id }) => ids.has(id)
}

function lightOf({ key, variables }: Course): Spotlight {
  return { loops: new Set([key]), variables: new Set(variables), links: new Set(key.split(' ')) }
}

function isDrawn(drawing: Drawing, { kind, id }: ChangeMark): boolean {
  return drawing[kind].has(id)
}

/** The drawing of a map of which something is to be shown that is not on the map that is seen; null when there is nothing. */
function useEarlier(map: CausalMap, marks: readonly ChangeMark[], seen: Drawing): Drawing | null {
  const isWanted = marks.some((mark) => Object.hasOwn(map[mark.kind], mark.id) && !isDrawn(seen, mark))
  return useMemo(() => {
    if (!isWanted) return null
    const isHasty = Object.keys(map.links).length > MANY_LINKS
    return drawMap({ map, marked: [], isHasty })
  }, [map, isWanted])
}

/** All that is marked, and the ends of links, so that it can be read what they join. Null when nothing of it is on the map. */
function spotlightOf(marks: readonly ChangeMark[], links: CausalMap['links']): Spotlight | null {
  if (marks.length === 0) return null
  const ids = (kind: ChangeMark['kind']) => marks.filter((mark) => mark.kind === kind).map(({ id }) => id)
  const lit = new Set(ids('links'))
  const ends = [...lit].flatMap((id) => (links[id] ? [links[id].source, links[id].target] : []))
  return { loops: new Set(), variables: new Set([...ids('variables'), ...ends]), links: lit }
}

interface MarkProps {
  readonly mark: ChangeMark
  readonly drawing: Drawing
  /** False for what is drawn only to show that it was there. */
  readonly isSeen: boolean
  readonly links: CausalMap['links']
}

function Mark(props: MarkProps) {
  const { mark, drawing } = props
  if (mark.kind === 'links') return <LinkMark {...props} />
  const text = drawing[mark.kind].get(mark.id)
  return text ? <TextMark {...props} text={text} /> : null
}

function TextMark({ mark, drawing, isSeen, links, text }: MarkProps & { readonly text: TextDrawing }) {
  const { centre, width, height, lines } = text
  const near = useMemo(
    () => Object.values(links).filter(({ source, target }) => source === mark.id || target === mark.id),
    [links, mark.id],
  )
  const tag = tagWidth(mark.text)
  const under = { x: centre.x, y: centre.y + height / 2 + AROUND + 10 }
  const place = (mark.kind === 'variables' && placeTag(drawing, mark.id, near, tag + 2 * AROUND)) || under
  const style = mark.kind === 'labels' ? 'change-words small' : 'change-words'
  const line = mark.kind === 'labels' ? 18 : 19
  return (
    <g className={`change ${mark.look}`}>
      <rect
        className="change-ring"
        x={centre.x - width / 2 - AROUND}
        y={centre.y - height / 2 - AROUND + 3}
        width={width + 2 * AROUND}
        height={height + 2 * AROUND - 6}
        rx={8}
      />
      {!isSeen &&
        lines.map((words, at) => (
          <text
            // The lines of a name that is gone never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            className={style}
            x={centre.x}
            y={centre.y + (at - (lines.length - 1) / 2) * line + 5}
          >
            {words}
          </text>
        ))}
      <Tag text={mark.text} place={awayFrom(centre, place)} />
    </g>
  )
}

/** The ring needs some of the room between a name and its tag. */
function awayFrom(centre: Point, place: Point): Point {
  return { x: place.x, y: place.y + Math.sign(Math.round(place.y - centre.y)) * 4 }
}

function LinkMark({ mark, drawing, isSeen }: MarkProps) {
  const drawn = drawing.links.get(mark.id)
  if (drawn === undefined) return null
  return (
    <g className={`change ${mark.look}`}>
      <path className="change-band" d={drawn.path} />
      {!isSeen && <path className="change-head" d={triangle(drawn.head)} />}
      <Tag text={mark.text} place={drawn.arc.middle} />
    </g>
  )
}

function Tag({ text, place }: { readonly text: string; readonly place: Point }) {
  if (text === '') return null
  return (
    <text className="change-tag" x={place.x} y={place.y + BELOW_MIDDLE}>
      {text}
    </text>
  )
}

function tagWidth(text: string): number {
  return measureText(text, LABEL_STYLE.size, LABEL_STYLE.weight)
}

/** A line from where each thing that was moved stood to where it stands. */
function waysMoved(marks: readonly ChangeMark[], { before, records }: Difference, drawing: Drawing): string {
  const moved = new Set(records.flatMap(({ id, ways }) => (ways.includes('moved') ? [id] : [])))
  return marks
    .map(({ kind, id }) => {
      if (kind === 'links' || !moved.has(id)) return ''
      const from = stoodAt(before, kind, id)
      const to = drawing[kind].get(id)?.centre
      if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < NEAR) return ''
      const spot = `M${from.x - 3} ${from.y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0`
      return `${spot}M${from.x} ${from.y}L${to.x} ${to.y}`
    })
    .join('')
}

function stoodAt(map: CausalMap, kind: 'variables' | 'labels', id: Id): Point | undefined {
  return map[kind][id]
}
