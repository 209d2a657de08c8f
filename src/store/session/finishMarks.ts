/** What says the names of loops, fetched once a loop has one or the map is projected. */
export { finishMarks } from '../../layout/index.ts'
