import { useRef } from 'react'
import type { ActionsOn } from '../../commands/index.ts'
import type { Scene } from '../scene.ts'

/** Opens the menu of what is selected, or of the paper, with all that has no room in the bar. */
export function MoreButton({ scene, on }: { readonly scene: Scene; readonly on: ActionsOn['on'] }) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <button
      ref={button}
      type="button"
      aria-label="More actions"
      aria-haspopup="menu"
      onClick={() => {
        const box = button.current?.getBoundingClientRect()
        if (box === undefined) return
        const at = { x: box.left, y: box.top - 8 }
        scene.world().page.showActions({
          on,
          name: '',
          at,
          isPlaceless: true,
          giveBack: () => button.current?.focus(),
        })
      }}
    >
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M3.4 9h.2M8.9 9h.2M14.4 9h.2" strokeWidth="2.6" />
      </svg>
    </button>
  )
}
