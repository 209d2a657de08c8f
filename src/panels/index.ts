import './panels.css'

export { InspectPanel } from './inspect/InspectPanel.tsx'
export { LoopsPanel } from './loops/LoopsPanel.tsx'
export { MapList } from './maps/MapList.tsx'
