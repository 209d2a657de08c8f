import type { Finding } from '../../checks/index.ts'
import { foldOf } from './shown.ts'

/** How the places begin at which reasons are kept while they are typed. */
const START = 'checks/'

/** Where the reason is kept, while it is typed, for which a finding is left as it is: of one part behind its beginning, whatever names are in the key of the finding. */
export function reasonPlace({ key }: Pick<Finding, 'key'>): string {
  return START + key.replaceAll('%', '%25').replaceAll('/', '%2F')
}

/** Where it is kept for all findings that stand together, of a fold as `foldOf` names it. */
export function sharedReasonPlace(fold: string): string {
  return reasonPlace({ key: `all ${fold}` })
}

/** The findings of which a reason is that is typed at a place: one, or at least two that stand together; none where the place is of none of these, or of something else. */
export function findingsAt(place: string, findings: readonly Finding[]): readonly Finding[] {
  if (!place.startsWith(START)) return []
  const single = findings.filter((finding) => reasonPlace(finding) === place)
  if (single.length > 0) return single
  const shared = findings.filter((finding) => sharedReasonPlace(foldOf(finding)) === place)
  return shared.length > 1 ? shared : []
}
