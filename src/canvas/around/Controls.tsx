import { CheckMarksLater } from '../checks/CheckMarksLater.tsx'
import { Strip } from '../strip/Strip.tsx'
import TouchBar from '../touch/TouchBar.tsx'
import type { StageView } from '../view.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** What is pressed at the foot of the canvas: zoom, and the most used actions for a mouse or for fingers. Keys do the same, so it may come a moment later. What checks show comes later still. */
export default function Controls({ view, coarse }: { readonly view: StageView; readonly coarse: boolean }) {
  return (
    <>
      <ZoomButtons view={view} />
      <CheckMarksLater view={view} />
      {coarse ? <TouchBar view={view} /> : <Strip />}
    </>
  )
}
