import { useView } from '../../store/index.ts'
import { useScene } from '../scene.ts'
import { TargetList } from './TargetList.tsx'

/** While a link is drawn by keyboard: the list from which its target is chosen. */
export function TargetPicker() {
  const source = useView(useScene().session, (view) => view.linkingFrom)
  return source === null ? null : <TargetList key={source} source={source} />
}
