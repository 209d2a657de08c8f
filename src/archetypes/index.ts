export { type Archetype, loadArchetype } from './library/load.ts'
export { SKELETONS } from './library/skeletons.ts'
export { FAMILIES, SUMMARIES } from './library/summaries.ts'
export type * from './types.ts'
