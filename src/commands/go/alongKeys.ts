/** The keys along the arrow and against it: what goes there has them, and what tells somebody on a link how to leave it names them. */
export const ALONG_KEYS = { onward: ['>', '.'], back: ['<', ','] } as const

/** The key that tells the loops through what has the focus, and then goes to them one by one: named where another key leads to a loop that does not pass there. */
export const LOOPS_KEY = 's'
