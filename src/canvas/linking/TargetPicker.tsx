import { useEffect, useState } from 'react'
import { startLinking, useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'

type List = typeof import('./TargetList.tsx').TargetList

let fetched: List | null = null

/** Fetches the list of targets, which nobody needs before something is drawn. */
export async function fetchTargets(): Promise<List> {
  fetched ??= (await import('./TargetList.tsx')).TargetList
  return fetched
}

/** While a link is drawn by keyboard: the list from which its target is chosen. Until it is there keys wait for it. */
export function TargetPicker() {
  const scene = useScene()
  const source = useView(scene.session, (view) => view.linkingFrom)
  const [here, setHere] = useState(fetched !== null)
  const isWaiting = source !== null && !here
  useEffect(() => {
    if (!isWaiting) return
    const { page } = scene.world()
    const letKeysGo = page.keysWait()
    fetchTargets().then(
      () => setHere(true),
      () => {
        // What was typed meanwhile was no command.
        letKeysGo(false)
        startLinking(scene.session.view, null)
        const text = 'This could not be loaded. Try again when the page can be reached.'
        page.toast({ kind: 'error', text })
      },
    )
    return () => letKeysGo()
  }, [isWaiting, scene])
  if (source === null || fetched === null) return null
  const TargetList = fetched
  return <TargetList key={source} source={source} />
}
