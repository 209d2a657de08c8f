/** What follows the loops of a map through edits, fetched once the first loops are there. */
export { editInPieces } from '../list/edit.ts'
export { rehearseFollowing } from './rehearse.ts'
