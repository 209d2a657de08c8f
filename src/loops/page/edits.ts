/** What follows the loops of a map through edits, fetched once the first loops are there. */
export { followLoops } from '../list/follow.ts'
export { listSoon, mayBeListed } from './listSoon.ts'
export { rehearseFollowing } from './rehearse.ts'
