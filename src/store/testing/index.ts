/** For tests only: a browser's storage in memory, with ways to spoil it; libraries, documents and pages over it. */
export { documentOver, replicaOf } from './documents.ts'
export { type TestLibraries, testLibraries, until, visit, waitFor } from './libraries.ts'
export { fakeLocks, fakePage, fakeStorage } from './page.ts'
export {
  breakStorage,
  connectionOf,
  cutConnection,
  deleteDatabase,
  freshName,
  makeDatabase,
  type RawRow,
  rawRows,
  rowsOf,
  spoilRow,
} from './storage.ts'
