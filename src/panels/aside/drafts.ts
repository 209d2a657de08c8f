import type { CausalMap } from '../../model/index.ts'
import type { Draft, DraftsState } from '../../store/index.ts'

/** A text that cannot be where it was typed. */
export interface AsideDraft {
  readonly place: string
  readonly draft: Draft
  /** What it was to be, as in "Name of a variable". */
  readonly what: string
}

const KINDS = ['variables', 'links', 'groups', 'labels'] as const

const WORDS: Readonly<Record<string, string>> = {
  title: 'Name of the map',
  outline: 'Outline',
  quickLine: 'Quick line',
  variables: 'Name of a variable',
  groups: 'Name of a group',
  labels: 'Text of a label',
  loops: 'Name of a loop',
  walk: 'Role of an archetype',
}

/**
 * The drafts that stand nowhere else on the page: of things that are gone, of places where another page's text stands, and names of the canvas that
 * another variable bears. `editing` is what is being named there now, which is at its place.
 */
export function asideDrafts(
  map: CausalMap,
  drafts: DraftsState['drafts'],
  editing: string,
): readonly AsideDraft[] {
  return [...drafts].flatMap(([place, draft]) => {
    const parts = place.split('/')
    const isTaken = parts[0] === 'aside'
    const [kind = '', ids = '', field = ''] = isTaken ? parts.slice(2) : parts
    const isHomeless = isTaken || isGone(map, kind, ids) || (field === 'nameOnMap' && ids !== editing)
    if (!isHomeless || draft.text.trim() === '') return []
    return [{ place, draft, what: field === 'group' ? 'Group' : (WORDS[kind] ?? 'Text') }]
  })
}

/** Whether one of the things is gone by whose ids a place is named. */
function isGone(map: CausalMap, kind: string, ids: string): boolean {
  const records =
    kind === 'loops' ? map.links : KINDS.filter((each) => each === kind).map((each) => map[each])[0]
  return records !== undefined && ids.split(' ').some((id) => !(id in records))
}
