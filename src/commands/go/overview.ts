import { tellOverview } from '../../loops/index.ts'
import type { LoopsState, Session } from '../../store/index.ts'
import { loopWords } from '../../words/index.ts'
import { quickLine } from '../insert/quickLine.ts'
import { variable } from '../insert/variable.ts'
import { displayKeys } from '../keys/display.ts'
import type { Command, World } from '../types.ts'

/** Whether the map was told as it was opened: a canvas that is made anew greets nobody again. */
const greeting = (): { isGreeted: boolean } => ({ isGreeted: false })

/** The overview as it is said: how to begin where nothing is there, and "so far" while loops are still looked for. */
function overviewNow(session: Session): string {
  const { map } = session.document.state.getState()
  if (Object.keys(map.variables).length === 0)
    return `The map is empty. ${keyOf(variable)} makes a variable, ${keyOf(quickLine)} takes a line such as Rain -> + Grass.`
  const { list, searching } = session.loops.getState()
  const told = loopWords.tell(tellOverview(map, list))
  return searching ? `Loops are still looked for. So far: ${told}` : told
}

function keyOf({ keys = [] }: Command): string {
  return displayKeys(keys[0] ?? '', false)
}

/** Says the overview. */
export function tellOverviewNow({ page }: World, session: Session): void {
  page.announce(overviewNow(session))
}

/** Says the overview as soon as the loops are found and counted, and nothing where the map is changed or something is typed, selected or lit before that. */
export function greetOnce({ page }: World, session: Session): () => void {
  const { map } = session.document.state.getState()
  const seen = session.view.getState()
  const memory = session.of(greeting)
  const isUntouched = (): boolean => {
    const { selection, editing, heldLoop, quickLine } = session.view.getState()
    const isSame = selection === seen.selection && editing === null && heldLoop === seen.heldLoop
    return isSame && quickLine <= 0 && session.document.state.getState().map === map
  }
  let stop = (): void => {}
  const tell = ({ searching, list }: LoopsState): boolean => {
    if (memory.isGreeted || !isUntouched()) return true
    if (searching || list.counting) return false
    memory.isGreeted = true
    page.announce(overviewNow(session))
    return true
  }
  if (!tell(session.loops.getState()))
    stop = session.loops.subscribe((loops) => {
      if (tell(loops)) stop()
    })
  return () => stop()
}
