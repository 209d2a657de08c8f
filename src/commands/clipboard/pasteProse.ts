import type { PastedLinks, PastedProse } from '../../formats/index.ts'
import { drawLabel } from '../../layout/index.ts'
import { addThings, type Chain, LIMITS, tooLong } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import type { World } from '../types.ts'
import { counted, spoken } from '../words.ts'
import { drawingOf, pointFor } from './adding.ts'
import { placeForBlock } from './place.ts'

/** What may become of prose: links and names, or a label (`links` null). */
interface Way {
  readonly label: string
  readonly told: string
  readonly links: PastedLinks | null
}

/** Links that are told as an example. */
const TOLD = 2
/** More names than these are not offered: nobody writes so long a list as prose. */
const MOST_NAMES = 200

/** What is offered for sentences: the links that they say, a label, and a variable a line, as far as the text is short enough for that. */
export function waysOf({ text, names, sentences }: PastedProse): readonly Way[] {
  const read: readonly Way[] =
    sentences === null
      ? []
      : [
          {
            label: `Read ${counted(sentences.chains.length, 'link')}`,
            told: linksTold(sentences.chains),
            links: sentences,
          },
        ]
  const label: Way = { label: 'Text label', told: 'The text as it is, on the map', links: null }
  const isLabel = text.length <= LIMITS.name
  const count = names.chains.length
  const areNames = count <= MOST_NAMES && tooLong(names.chains) === null
  const each: Way = {
    label: count === 1 ? '1 variable' : `${counted(count, 'variable')}, a line each`,
    told: namesTold(names.chains),
    links: names,
  }
  return [...read, ...(isLabel ? [label] : []), ...(areNames ? [each] : [])]
}

function linksTold(chains: readonly Chain[]): string {
  const told = chains.slice(0, TOLD).map(({ names: [from, to], arrows: [arrow] }) => {
    const sign = (arrow?.polarity ?? '?').replace('-', '\u2212')
    return `${spoken(from?.name ?? '')} → ${sign} ${spoken(to?.name ?? '')}`
  })
  return `${told.join('; ')}${chains.length > TOLD ? '; …' : ''}`
}

function namesTold(chains: readonly Chain[]): string {
  const told = chains.slice(0, TOLD).map(({ names: [only] }) => `“${spoken(only?.name ?? '')}”`)
  return `${told.join(', ')}${chains.length > TOLD ? ', …' : ''}`
}

/** Puts a text on the map as a label where there is room about the pointer, in one step, and selects it. */
export function pasteLabel(world: World, session: Session, text: string): void {
  const id = world.newId()
  const place = placeForBlock(drawingOf(session), pointFor(world), drawLabel(text))
  const labels = [{ id, text, x: Math.round(place.x), y: Math.round(place.y) }]
  if (session.document.run(addThings, { labels }, { label: 'Paste' }) !== null) return
  select(session.view, { labels: [id] }, 'replace')
  world.page.canvas?.reveal([id])
  world.page.toast({ kind: 'info', text: '1 text label made.' })
}
