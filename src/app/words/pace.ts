/** Letters of one word follow each other within this time, ms. */
export const PACE = 250
