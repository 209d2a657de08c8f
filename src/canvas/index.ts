export { Canvas } from './Canvas.tsx'
export { fetchSnapping } from './gestures/moveThings.ts'
