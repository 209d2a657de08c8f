import { useEffect } from 'react'
import { toldIn } from '../../checks/index.ts'
import { type ChecksState, checksOf, findingsAt, reasonPlace } from '../../commands/index.ts'
import { type Session, useDrafts } from '../../store/index.ts'
import { MODES } from './words.ts'

/**
 * Opens, once, what an earlier visit began to write a reason of: the finding, in a mode that lists it. What stands folded unfolds by itself where its reason was begun
 * (`FindingSections`), and is only brought into the list. Where something is open already, nothing is done.
 */
export function useBegun(session: Session, state: ChecksState): void {
  const { isWhole, answer, listed, open, standing } = state
  const drafts = useDrafts(session.document.drafts)
  const begun = session.of(notYet)
  useEffect(() => {
    if (begun.isOpened || !isWhole || answer === null) return
    const place = [...drafts.keys()].find((each) => findingsAt(each, standing.told).length > 0)
    if (place === undefined) return
    begun.isOpened = true
    if (open !== null) return
    const checks = checksOf(session)
    const isListed = findingsAt(place, listed).length > 0
    const mode = MODES.find(({ value }) => findingsAt(place, toldIn(standing.told, value)).length > 0)
    // The mode that was chosen is not forgotten for it.
    if (!isListed && mode) checks.show(mode.value)
    const one = findingsAt(place, standing.told).find((finding) => reasonPlace(finding) === place)
    if (one) checks.open(one.key)
  }, [session, begun, drafts, isWhole, answer, listed, open, standing])
}

function notYet(): { isOpened: boolean } {
  return { isOpened: false }
}
