import type { World } from '../../commands/index.ts'
import { type CausalMap, type Id, loopKey } from '../../model/index.ts'
import { holdLoop, type ReportLine, type Session, select } from '../../store/index.ts'
import { showAside } from '../aside/asked.ts'
import { isAside } from './groups.ts'

/** What is selected, and so brought into view, for a line of a report. */
interface Place {
  readonly variables?: readonly Id[]
  readonly links?: readonly Id[]
  readonly labels?: readonly Id[]
}

/** Selects what a line is about and brings it into view, or shows it among what is kept aside; a loop that is closed is put in the spotlight. */
export function follow(world: World, session: Session, line: ReportLine): void {
  const { map } = session.document.state.getState()
  if (line.at && isAside(map, line)) {
    showAside(session, line.at)
    return
  }
  const place = placeOf(map, line)
  if (place === null) return
  select(session.view, place, 'replace')
  const note = line.at?.kind === 'loopNotes' ? map.loopNotes[line.at.id] : undefined
  holdLoop(session.view, note?.links.every((id) => map.links[id]) ? loopKey(note.links) : null)
  const ends = (place.links ?? []).flatMap((id) => [map.links[id]?.source ?? '', map.links[id]?.target ?? ''])
  world.page.canvas?.reveal([...(place.variables ?? []), ...(place.labels ?? []), ...ends])
  world.page.announce(`Selected on the map. ${line.about ?? ''}`.trim())
}

function placeOf(map: CausalMap, { at }: ReportLine): Place | null {
  if (at === undefined || !Object.hasOwn(map[at.kind], at.id)) return null
  const there = (ids: readonly Id[]): readonly Id[] => ids.filter((id) => map.variables[id])
  switch (at.kind) {
    case 'variables':
      return { variables: [at.id] }
    case 'links':
      return { links: [at.id] }
    case 'labels':
      return { labels: [at.id] }
    case 'loopNotes':
      return { variables: there(map.loopNotes[at.id]?.variables ?? []) }
    case 'archetypeNotes':
      return { variables: there(map.archetypeNotes[at.id]?.variables ?? []) }
    case 'checkNotes':
      return { variables: there(map.checkNotes[at.id]?.variables ?? []) }
    case 'groups': {
      const members = Object.values(map.variables).filter(({ group }) => group === at.id)
      return { variables: members.map(({ id }) => id) }
    }
  }
}
