/** The keys along the arrow and against it: what goes there has them, and what tells somebody on a link how to leave it names them. */
export const ALONG_KEYS = { onward: ['>', '.'], back: ['<', ','] } as const
