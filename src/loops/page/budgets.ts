/** A map of more links, or one with more loops listed, is worked on in pieces: see `LoopFinder.find`. */
export const SMALL = { links: 150, loops: 1_000 }

/** So many milliseconds the loops of a large map are followed before an edit is drawn; what takes longer comes after. */
export const FIRST_PIECE = 11

/** The same where the list may have to be made anew, of which single steps take longer. */
export const FIRST_LISTING = 10

/** What takes more than this is no work for the page: about 2 ms. */
export const AT_ONCE = { maxSteps: 60_000, maxLoops: 400, maxLinks: 4_000 }

/** What may be found by way of new links without the worker: some milliseconds. */
export const PATIENCE = { maxSteps: 150_000, maxLoops: 1_000, maxLinks: 12_000 }

/** What may be listed anew without the worker where a list cannot be followed: 5 to 10 ms, in pieces. */
export const LISTING = { maxSteps: 120_000, maxLoops: 1_000 }

/** What the page lists at most: so many links of all loops together can be gone through in some milliseconds after each edit. */
export const PAGE_LIMITS = { maxLinks: 250_000 }

/** A map of so many links may need the worker at the next edit, so it is started ahead. */
export const WARM_LINKS = 20

/** How long loops that cannot be listed are counted, in milliseconds. */
export const COUNTING_TIME = 2_000

/** So often an edit of a large map is rehearsed: what was run a few times is run several times as fast. */
export const REHEARSALS = { following: 10, listing: 30 }
