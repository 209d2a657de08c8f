/** The canvas of a window of 1280x720 with the bar above it and the panel beside it, px: the least that a map is drawn for. */
export const SMALL_CANVAS = { width: 1000, height: 676 } as const
