export { Canvas } from './Canvas.tsx'
export { fetchShowing } from './showing/fetchShowing.ts'
