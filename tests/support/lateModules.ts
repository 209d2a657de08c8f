import { afterAll, vi } from 'vitest'
import { fetchFinder } from '../../src/loops/index.ts'
// What a finder of loops fetches a second after its first list. A test file is often done by then, and what is not loaded yet cannot be loaded any more.
import '../../src/loops/page/edits.ts'

// A session answers at once, as on a page that has been open for a moment.
await fetchFinder()

// What a test had fetched and did not wait for is there before its file is left: otherwise the next file would be told of the failure.
afterAll(() => vi.dynamicImportSettled())
