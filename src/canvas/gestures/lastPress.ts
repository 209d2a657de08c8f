/** Whether the last press is used up, as by choosing the target of a link or because it was given up: the click that follows means nothing more. */
export const lastPress = (): { isSpent: boolean } => ({ isSpent: false })
