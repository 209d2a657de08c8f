export { Canvas } from './Canvas.tsx'
export { fetchSnapping } from './gestures/moveThings.ts'
export { fetchTargets } from './linking/TargetPicker.tsx'
export { fetchShowing } from './showing/fetchShowing.ts'
