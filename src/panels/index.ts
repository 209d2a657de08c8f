import './panels.css'
import './loops/loops.css'
import './inspect/inspect.css'
import './maps/maps.css'

export { InspectPanel } from './inspect/InspectPanel.tsx'
export { LoopsPanel } from './loops/LoopsPanel.tsx'
export { MapList } from './maps/MapList.tsx'
