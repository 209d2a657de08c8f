import { settleNew } from '../../layout/index.ts'
import {
  addThings,
  applyEdit,
  type CausalMap,
  type Id,
  type Meant,
  type MeantLink,
  meantBy,
  type NewThings,
} from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import type { World } from '../types.ts'
import { capitalised, counted, inventory } from '../words.ts'
import { addManyOrAll, drawingOf, pointFor } from './adding.ts'
import { readPastedText } from './pastedText.ts'
import { placesFor } from './place.ts'

/**
 * Draws what a text says. Names that are on the map mean the variables there; those that are new are made where there is room
 * about the pointer. All in one step and one sentence, which also counts what was there already and what could not be read.
 */
export async function pasteText(world: World, session: Session, text: string): Promise<void> {
  const refuse = (reason: string): void => world.page.toast({ kind: 'error', text: reason })
  const read = readPastedText(text)
  if (!read.ok) {
    refuse(read.reason)
    return
  }
  const { map } = session.document.state.getState()
  const meant = meantBy(map, read.chains)
  if (!meant.ok) {
    refuse(`${meant.message} Nothing was changed.`)
    return
  }

  const { ids, fresh, links } = idsFor(world, map, meant)
  const places = placesFor(drawingOf(session), pointFor(world), fresh, links.length > 0)
  const rough: NewThings = {
    variables: [...fresh].map(([id, name]) => ({ id, name, ...(places.get(id) ?? { x: 0, y: 0 }) })),
    links: links.map(({ source, target, ...said }) => ({
      id: world.newId(),
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      ...said,
    })),
  }
  const settled = settleNew(() => applyEdit(map, addThings, rough).map, [...fresh.keys()])
  const things = {
    ...rough,
    variables: rough.variables?.map((it) => ({ ...it, ...settled.get(it.id) })) ?? [],
  }
  const isNothing = fresh.size === 0 && links.length === 0
  if (isNothing) select(session.view, { variables: ids }, 'replace')
  else if (!(await addManyOrAll(world, session, things, 'Paste'))) return

  const hasLinks = meant.links.length > 0
  const made = inventory({ variable: fresh.size, link: links.length })
  const known = hasLinks
    ? { link: new Set(meant.links.map(keyOf)).size - links.length }
    : { variable: ids.length - fresh.size }
  const told = [isNothing ? '' : `${made} made`, thereAlready(known)].filter((part) => part !== '').join('; ')
  const { unread } = read
  const left = unread ? ` ${counted(unread.count, 'row')} could not be read: ${unread.first}.` : ''
  world.page.toast({ kind: 'info', text: `${capitalised(told)}.${left}` })
}

/** The ids of the variables that a text means, the new ones with their names, and the links that are not there yet. */
function idsFor(
  world: World,
  map: CausalMap,
  { variables, links }: Extract<Meant, { ok: true }>,
): {
  readonly ids: readonly Id[]
  readonly fresh: ReadonlyMap<Id, string>
  readonly links: readonly MeantLink[]
} {
  const fresh = new Map<Id, string>()
  const ids = variables.map(({ id, name }) => {
    const known = id ?? world.newId()
    if (id === null) fresh.set(known, name)
    return known
  })
  const drawn = new Set(
    Object.values(map.links).map((link) => `${link.source} ${link.polarity} ${link.target} ${link.delay}`),
  )
  const isDrawn = ({ source, target, polarity, delay }: MeantLink): boolean => {
    const ends = `${ids[source]} ${polarity} ${ids[target]}`
    // A delay that the link does not have yet is something new to say of it.
    return drawn.has(`${ends} true`) || (!delay && drawn.has(`${ends} false`))
  }
  const once = new Map(links.map((link) => [keyOf(link), link]))
  return { ids, fresh, links: [...once.values()].filter((link) => !isDrawn(link)) }
}

function keyOf({ source, target, polarity }: MeantLink): string {
  return `${source} ${polarity} ${target}`
}

function thereAlready(counts: Readonly<Record<string, number>>): string {
  const what = inventory(counts)
  const many = Object.values(counts).some((count) => count > 1)
  return what === '' ? '' : `${what} ${many ? 'were' : 'was'} there already`
}
