export { Canvas } from './Canvas.tsx'
export { fetchSnapping } from './gestures/moveThings.ts'
export { fetchShowing } from './showing/fetchShowing.ts'
