/**
 * What goes with something that lives, as a session does: what `make` makes of it, made when it is first asked for, the same ever after and gone with it. The
 * function is the key, so it is declared once, at the top of a file. What has to end when its owner does is told so by the owner (`onClose`).
 */
export type Belongings<Owner> = <T>(make: (owner: Owner) => T) => T
