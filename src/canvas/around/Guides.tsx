import { useScene } from '../scene.ts'
import { useSignal } from '../signal.ts'

/** The thin lines that show what a thing being dragged has come to stand in line with. */
export function Guides() {
  return <path className="guides" d={useSignal(useScene().guides, (path) => path)} />
}
