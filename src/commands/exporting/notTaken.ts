import type { Session } from '../../store/index.ts'
import { homelessDrafts } from '../aside.ts'
import { reasonsAsked } from '../reasonsAsked.ts'

/** What was typed at such a place, by the kind of place or, of a thing, the field. */
const WORDS: Readonly<Record<string, string>> = {
  outline: 'what was typed in the outline and does not read',
  quickLine: 'the quick line, which is not drawn',
  walk: 'the archetype that is being filled in',
  checks: 'why something stays as it is, which is being typed',
  title: 'the name of the map that is being typed',
  name: 'a name that is being typed',
  nameOnMap: 'a name that is being typed',
  group: 'a group that is being typed',
}
/** Of these nothing ever goes into a file. */
const ELSEWHERE: ReadonlySet<string> = new Set(['versions', 'maps'])

/** A sentence about what stands in a field and is not in the map that is about to be written, with a space before it; empty when all of it is. */
export function notInFile(session: Session): string {
  const { document, view } = session
  const { drafts } = document.drafts.state.getState()
  const { map } = document.state.getState()
  const aside = new Set(
    homelessDrafts(map, drafts, view.getState().editing?.id ?? '', session.of(reasonsAsked).isAsked).map(
      ({ place }) => place,
    ),
  )
  const left = [...drafts].flatMap(([place, { text, base }]) => {
    const [kind = '', , field = ''] = place.split('/')
    if (aside.has(place) || ELSEWHERE.has(kind) || text.trim() === base.trim()) return []
    const key = Object.hasOwn(WORDS, field) ? field : place.startsWith('quickLine/') ? '' : kind
    return Object.hasOwn(WORDS, key) ? [WORDS[key]] : []
  })
  const kept = aside.size > 0 ? ['text that was typed and is kept aside'] : []
  const all = [...new Set([...left, ...kept])]
  return all.length === 0 ? '' : ` Not in it: ${all.join('; ')}.`
}
