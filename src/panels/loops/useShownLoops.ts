import { useMemo, useState } from 'react'
import {
  EVERYTHING,
  type FeedbackLoop,
  type FiguresOfEight,
  filterLoops,
  type LoopFilter,
  type LoopOrder,
  sortLoops,
} from '../../loops/index.ts'
import type { Id } from '../../model/index.ts'
import { type Session, useLoops, useMap, useView } from '../../store/index.ts'
import { useFiguresOfEight } from './useFiguresOfEight.ts'

/** The loops that a person has asked to see, in the order that they chose. */
export interface ShownLoops {
  readonly shown: readonly FeedbackLoop[]
  /** Those that are looked through: the list, or the independent loops when only they are asked for. */
  readonly source: readonly FeedbackLoop[]
  readonly figures: FiguresOfEight
  readonly filter: LoopFilter
  readonly order: LoopOrder
  /** How many variables and links are selected. */
  readonly selected: number
  /** Keys of those added to complete the independent loops; null unless only those are asked for. */
  readonly added: ReadonlySet<string> | null
  /** True while the independent loops are asked for and not yet found. */
  readonly waiting: boolean
  onFilter(change: Partial<LoopFilter>): void
  onOrder(order: LoopOrder): void
}

const NOBODY = { variables: new Set<Id>(), links: new Set<Id>() }

/** Keeps filter and order, and applies them to the loops of the session. */
export function useShownLoops(session: Session): ShownLoops {
  const { list, labels, names, independent } = useLoops(session, ({ list, labels, names, independent }) => ({
    list,
    labels,
    names,
    independent,
  }))
  const { variables, groups } = useMap(session, ({ variables, groups }) => ({ variables, groups }))
  const selection = useView(session, (view) => view.selection)
  const [filter, setFilter] = useState(EVERYTHING)
  const [order, setOrder] = useState<LoopOrder>('length')

  const figures = useFiguresOfEight(list.loops)
  const source = filter.independent ? (independent?.loops ?? []) : list.loops
  // What is selected matters to few filters: without this every click on the map would filter anew.
  const wanted = filter.through === 'everything' ? NOBODY : selection
  const sorted = useMemo(() => sortLoops(source, order, names), [source, order, names])
  const shown = useMemo(() => {
    const eights = () => new Set(figures.figures.flatMap(({ rising, falling }) => [rising.key, falling.key]))
    const known = { labels, names, variables, groups, selection: wanted, eights }
    return filterLoops(sorted, filter, known)
  }, [sorted, filter, labels, names, variables, groups, wanted, figures])

  return {
    shown,
    source,
    figures,
    filter,
    order,
    selected: selection.variables.size + selection.links.size,
    added: filter.independent ? (independent?.added ?? null) : null,
    waiting: filter.independent && !independent,
    onOrder: setOrder,
    onFilter(change) {
      setFilter((before) => ({ ...before, ...change }))
      if (change.independent !== undefined) session.wantIndependent(change.independent)
    },
  }
}
