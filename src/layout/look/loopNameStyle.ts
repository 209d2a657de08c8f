/** How a loop's name is set beside its mark: smaller and quieter than what the loop is made of. */
export const LOOP_NAME_STYLE = { size: 12, weight: 500, lineHeight: 15, baseline: 11.9 } as const
/** The same where it is read from afar, as on the projector. */
export const LARGE_LOOP_NAME_STYLE = { size: 15, weight: 500, lineHeight: 19, baseline: 14.9 } as const

/** How much larger a mark is drawn where it is read from afar, as on the projector; its style sheet says the same. */
export const LARGER_MARK = 1.37
