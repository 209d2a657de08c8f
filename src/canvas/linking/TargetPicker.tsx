import { type ReactElement, useLayoutEffect, useState } from 'react'
import type { Id } from '../../model/index.ts'
import { startLinking, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

/** Fetches the list of targets, which is no part of what the page first loads. */
export const fetchTargets = () => import('./TargetList.tsx')

/** While a link is drawn by keyboard: the list from which its target is chosen. Keys wait until its field is there. */
export function TargetPicker(): ReactElement | null {
  const scene = useScene()
  const source = useView(scene.session, (view) => view.linkingFrom)
  const [List, setList] = useState<((props: { readonly source: Id }) => ReactElement | null) | null>(null)
  const isComing = source !== null && List === null
  useLayoutEffect(() => {
    if (!isComing) return
    const { page } = scene.world()
    const letGo = page.keysWait()
    fetchTargets().then(
      ({ TargetList }) => setList(() => TargetList),
      () => {
        // What was typed meanwhile was no command.
        letGo(false)
        startLinking(scene.session.view, null)
        const text = 'The list of targets could not be loaded. Try again when the page can be reached.'
        page.toast({ kind: 'error', text })
      },
    )
    return () => letGo()
  }, [isComing, scene])
  return source === null || List === null ? null : <List key={source} source={source} />
}
