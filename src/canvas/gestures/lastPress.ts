/**
 * Whether the last press is used up, as by choosing the target of a link or because it was given up: the click that follows means nothing more. And whether the first press of two was, which are no
 * double-click then.
 */
export const lastPress = (): { isSpent: boolean; beganSpent: boolean } => ({
  isSpent: false,
  beganSpent: false,
})
