import { lazy } from 'react'
import './panels.css'
import './loops/loops.css'
import './inspect/inspect.css'
import './maps/maps.css'
import './outline/outline.css'

/** Fetched when it is first shown, with the library and what recognises. */
export const ArchetypesPanel = lazy(() => import('./archetypes/ArchetypesPanel.tsx'))

export { InspectPanel } from './inspect/InspectPanel.tsx'
export { LoopsPanel } from './loops/LoopsPanel.tsx'
export { MapList } from './maps/MapList.tsx'
export { OutlinePanel } from './outline/OutlinePanel.tsx'
