import { lazy } from 'react'
import './panels.css'
import './loops/loops.css'
import './inspect/inspect.css'
import './maps/maps.css'
import './outline/outline.css'
import './versions/versions.css'

/** Fetches the panel of archetypes ahead of its first showing. */
export const fetchArchetypesPanel = () => import('./archetypes/ArchetypesPanel.tsx')

/** Fetched when it is first shown, with the library and what recognises. */
export const ArchetypesPanel = lazy(fetchArchetypesPanel)

/** A card of the library over the start page, fetched with the panel when it is asked for: a file of its own would be named before drawing. */
export const StartCard = lazy(async () => ({ default: (await fetchArchetypesPanel()).StartCard }))

/** Fetches the panel of checks ahead of its first showing. */
export const fetchChecksPanel = () => import('./checks/ChecksPanel.tsx')

/** Fetched when it is first shown, with what follows the checks. */
export const ChecksPanel = lazy(fetchChecksPanel)

/** Fetched when the report of opening a file is asked for. */
export const fetchReportPanel = () => import('./report/ReportPanel.tsx')

/** What was put right when the file of the map was opened. */
export const ReportPanel = lazy(fetchReportPanel)

/** Fetches the panel of versions ahead of its first showing. */
export const fetchVersionsPanel = () => import('./versions/VersionsPanel.tsx')

/** Fetched when it is first shown. */
export const VersionsPanel = lazy(fetchVersionsPanel)

/** Fetched when what is kept aside is asked for. */
export const AsidePanel = lazy(() => import('./aside/AsidePanel.tsx'))

export { AsideBar } from './aside/AsideBar.tsx'
export { useAsideCount } from './aside/useAsideCount.ts'
export { asideInWords } from './aside/words.ts'
export { InspectPanel } from './inspect/InspectPanel.tsx'
export { LoopsPanel } from './loops/LoopsPanel.tsx'
export { MapList } from './maps/MapList.tsx'
export { OutlineSides as OutlinePanel } from './outline/OutlineSides.tsx'
export { agoInWords, counted } from './parts/words.ts'
export { VersionName } from './versions/VersionName.tsx'
