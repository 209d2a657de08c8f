import { lazy, Suspense, useEffect, useState } from 'react'
import { whenIdle } from '../../pace/index.ts'
import { useMap } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { fetchCheckMarks } from './fetchCheckMarks.ts'

const CheckMarks = lazy(fetchCheckMarks)

/** How long the page is left alone before checks are fetched, ms. */
const SETTLED = 1500

/** What checks show on the map, fetched once something is on it and the page has come to rest. */
export function CheckMarksLater({ view }: { readonly view: StageView }) {
  const isAny = useMap(useScene().session, ({ variables }) => Object.keys(variables).length > 0)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    return isAny ? whenIdle(() => setWanted(true), SETTLED) : undefined
  }, [isAny])
  if (!isWanted) return null
  return (
    <Suspense fallback={null}>
      <CheckMarks view={view} />
    </Suspense>
  )
}
