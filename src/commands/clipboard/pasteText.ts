import {
  chainAsNotation,
  type PastedLinks,
  type PastedProse,
  readPastedText,
  type Unread,
  unreadInWords,
} from '../../formats/index.ts'
import { settleNew } from '../../layout/index.ts'
import {
  addThings,
  applyEdit,
  type Id,
  LIMITS,
  type Meant,
  meantOver,
  type NewThings,
  type Over,
} from '../../model/index.ts'
import { mapAsShown, openQuickLine, type Session, select } from '../../store/index.ts'
import { arranging } from '../arrange/commands.ts'
import type { World } from '../types.ts'
import { capitalised, counted, inventory, spoken } from '../words.ts'
import { addManyOrAll, drawingOf, pointFor } from './adding.ts'
import { type MeantPart, meantAsFar } from './meantAsFar.ts'
import { pasteLabel, waysOf } from './pasteProse.ts'
import { placesFor } from './place.ts'

/** So many new variables at once are each put where there is room, and make no drawing together: arranging them is offered. */
const MANY = 10

/**
 * Draws what a text says. Names that are on the map mean the variables there; those that are new are made where there is room
 * about the pointer. All in one step and one sentence, which also counts what was there already and tells what could not be read: that is offered in the quick line, to be mended.
 */
export async function pasteText(world: World, session: Session, text: string): Promise<void> {
  const read = readPastedText(text)
  if (read.ok === 'prose') await pasteProse(world, session, read)
  else if (read.ok) await pasteLinks(world, session, read)
  else world.page.toast({ kind: 'error', text: read.reason })
}

/** Asks what becomes of sentences, and does that. */
async function pasteProse(world: World, session: Session, prose: PastedProse): Promise<void> {
  const ways = waysOf(prose)
  if (ways.length === 0) {
    const [has, most] = [prose.text.length, LIMITS.name].map((count) => count.toLocaleString('en'))
    const text = `This text has ${has} characters; a name or a label may have ${most}. A longer one has its place in a note. Nothing was changed.`
    world.page.toast({ kind: 'error', text })
    return
  }
  const chosen = await world.page.choose({ title: 'What is this text?', quoted: prose.text, answers: ways })
  const way = chosen === null ? undefined : ways[chosen]
  if (way === undefined) return
  if (way.links === null) pasteLabel(world, session, prose.text)
  else await pasteLinks(world, session, way.links)
}

async function pasteLinks(world: World, session: Session, read: PastedLinks): Promise<void> {
  const { map } = session.document.state.getState()
  const part = meantAsFar(map, read.chains)
  if (!part.ok) {
    world.page.toast({ kind: 'error', text: `${part.message} Nothing was changed.` })
    return
  }
  const { meant } = part
  const over = meantOver(map, meant)
  const { ids, fresh } = idsFor(world, meant)
  const { said, fresh: links } = over
  const places = placesFor(drawingOf(session), pointFor(world), fresh, links.length > 0)
  const rough: NewThings = {
    variables: [...fresh].map(([id, name]) => ({ id, name, ...(places.get(id) ?? { x: 0, y: 0 }) })),
    links: links.map(({ source, target, ...fields }) => ({
      id: world.newId(),
      source: ids[source] ?? '',
      target: ids[target] ?? '',
      ...fields,
    })),
    said,
  }
  const shown = mapAsShown(session)
  const settled = settleNew(() => applyEdit(shown, addThings, rough).map, [...fresh.keys()])
  const things = {
    ...rough,
    variables: rough.variables?.map((it) => ({ ...it, ...settled.get(it.id) })) ?? [],
  }
  const isNothing = fresh.size + links.length + said.length === 0
  if (isNothing) select(session.view, { variables: ids }, 'replace')
  else if (!(await addManyOrAll(world, session, things, 'Paste'))) return

  const hasLinks = meant.links.length > 0
  const made = inventory({ variable: fresh.size, link: links.length })
  const known = hasLinks ? { link: over.there } : { variable: ids.length - fresh.size }
  const told = [made === '' ? '' : `${made} made`, given(over), second(over, meant), thereAlready(known)]
    .filter((part) => part !== '')
    .join('; ')
  const left = unreadTold(read, part)
  const rings = arranging.find(({ id }) => id === 'arrange.rings')
  const isTangled = fresh.size >= MANY && links.length > 0
  const run = (): void => {
    select(session.view, { variables: [...fresh.keys()] }, 'replace')
    void rings?.run(world)
  }
  const arrange = isTangled ? { label: 'Arrange', run } : undefined
  const action = mending(session, read, part) ?? arrange
  const text = `${capitalised(told)}.${twoWays(read)}${left}`
  world.page.toast({ kind: 'info', text, ...(action && { action }) })
}

/** That arrows of two heads were read as two links each, as a sentence behind others; "" where there was none. */
function twoWays({ bothWays }: PastedLinks): string {
  if (bothWays === 0) return ''
  return bothWays === 1
    ? ' 1 arrow that goes both ways was read as two links.'
    : ` ${counted(bothWays, 'arrow')} that go both ways were read as two links each.`
}

/** What could not be read or meant, as sentences behind others; "" where that is nothing. */
function unreadTold({ unread }: PastedLinks, { faults }: MeantPart): string {
  const read = unread ? ` ${unreadSentence(unread)}` : ''
  const [first] = faults
  if (!first) return read
  const why = first.why.replace(/^L/, 'l').replace(/\.$/, '')
  return `${read} ${counted(faults.length, 'line')} could not be drawn: ${why}.`
}

function unreadSentence(unread: Unread): string {
  return `${counted(unread.count, unread.noun)} could not be read: ${unreadInWords(unread)}.`
}

/** Offers the lines that could not be read or meant in the quick line, where each says what is wrong with it; undefined where there is none, or something else is typed there. */
function mending({ view, document }: Session, { unread }: PastedLinks, { faults }: MeantPart) {
  const lines = [...(unread?.lines ?? []), ...faults.map(({ chain }) => chainAsNotation(chain))]
  const { drafts } = document.drafts.state.getState()
  if (lines.length === 0 || QUICK_LINES.some((place) => drafts.has(place))) return undefined
  const run = (): void => {
    document.drafts.put('quickLine', { text: lines.join('\n'), base: '' })
    openQuickLine(view, true)
  }
  return { label: lines.length === 1 ? 'Mend it' : 'Mend them', run }
}

/** Where the quick line keeps what is typed in it, open and closed. */
const QUICK_LINES = ['quickLine', 'quickLine/closed']

/** "2 links were given their signs", or "". */
function given({ said }: Over): string {
  if (said.length === 0) return ''
  const signs = said.filter(({ polarity }) => polarity !== undefined).length
  const one = said.length === 1
  const what = signs === 0 ? (one ? 'its delay' : 'their delays') : one ? 'its sign' : 'their signs'
  return `${counted(said.length, 'link')} ${one ? 'was' : 'were'} given ${what}`
}

/** Which of the links that were made stand beside one of another sign, or "". */
function second({ second: links }: Over, { variables }: Extract<Meant, { ok: true }>): string {
  const [only] = links
  if (only === undefined) return ''
  if (links.length > 1) return `${counted(links.length, 'link')} stand beside one of another sign`
  const called = (index: number): string => `“${spoken(variables[index]?.name ?? '')}”`
  const sign = only.polarity.replace('-', '\u2212')
  return `a second link, ${sign}, from ${called(only.source)} to ${called(only.target)}`
}

/** The ids of the variables that a text means, and the new ones with their names. */
function idsFor(
  world: World,
  { variables }: Extract<Meant, { ok: true }>,
): { readonly ids: readonly Id[]; readonly fresh: ReadonlyMap<Id, string> } {
  const fresh = new Map<Id, string>()
  const ids = variables.map(({ id, name }) => {
    const known = id ?? world.newId()
    if (id === null) fresh.set(known, name)
    return known
  })
  return { ids, fresh }
}

function thereAlready(counts: Readonly<Record<string, number>>): string {
  const what = inventory(counts)
  const many = Object.values(counts).some((count) => count > 1)
  return what === '' ? '' : `${what} ${many ? 'were' : 'was'} there already`
}
