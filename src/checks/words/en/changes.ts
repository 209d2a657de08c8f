import type { ChangeLists } from '../changes.ts'
import { words } from '../list.ts'

/** English words by which it is read what a change is said of. */
export const CHANGES: ChangeLists = {
  changeInto: words('in, of, to'),
  going: words('going, goes, go, went, gone, is, are, moving, coming, driven'),
  becoming: words('getting, becoming, growing, turning, being, gets, become, becomes'),
  howMany: words('frequent, often, common, numerous'),
  afterTime: words('of, for, to, per, in, at'),
  countedWhenDone: words('dropped, fallen, sunken, eroded, cut, slipped, crumbling, sagging'),
  doneWithImproved: words('ed, sold, grown, bought, sown'),
  shapeless: words('problem, problems, issue, issues, situation, crisis'),
  waters: words('seas, sea, rivers, river, waters, tides, lakes, lake'),
  sizing: words(`
growing, expanding, shrinking, swelling, ballooning, mushrooming, spreading, dwindling, growth, expansion, shrinkage, expanded, shrunk, swollen, enlarging, sprawling
`),
  lesser: words('fewer, lower, lesser'),
  turnEnds: words('down, deteriorates, shrinks, worsens'),
}
