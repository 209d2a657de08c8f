/** Which reasons that people type for leaving something as it is are asked for still. Apart from what checks, which comes later or never. */
export interface ReasonsAsked {
  /** Whether what a reason is typed of, at a place of drafts, is found still; true of all before all of the map was looked at, as then nobody knows. Another function once it may be otherwise. */
  isAsked: (place: string) => boolean
}

/** Those of a session: all, until what follows the checks knows better. */
export function reasonsAsked(): ReasonsAsked {
  return { isAsked: () => true }
}
