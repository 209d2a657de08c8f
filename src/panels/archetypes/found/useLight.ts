import type { World } from '../../../commands/index.ts'
import { holdMatch, type LitMatch, pointAtMatch, type Session, useView } from '../../../store/index.ts'

/** How a row of the panel lights what it is about: pointing at it or focusing it, and pressing it to keep it lit. */
export interface Light {
  readonly isHeld: boolean
  readonly look: {
    onPointerEnter(): void
    onPointerLeave(): void
    onFocus(): void
    onBlur(): void
  }
  /** Keeps it lit and brings it into view, or lets it go. */
  press(): void
}

/** The light of one match; null for what cannot be lit, as its variables or links are gone. */
export function useLight(world: World, session: Session, lit: LitMatch | null): Light {
  const isHeld = useView(session, ({ heldMatch }) => lit !== null && heldMatch?.key === lit.key)
  const on = () => pointAtMatch(session.view, lit)
  const off = () => pointAtMatch(session.view, null)
  return {
    isHeld,
    look: { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off },
    press() {
      off()
      holdMatch(session.view, isHeld ? null : lit)
      if (!isHeld && lit) world.page.canvas?.reveal([...lit.roles.keys()])
    },
  }
}
