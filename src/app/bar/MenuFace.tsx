import type { ReactElement } from 'react'
import { Icon } from '../Icon.tsx'

/** What the button of the menus shows, which also keeps its place while they are fetched: its word, or three lines on a narrow screen. */
export function MenuFace({ narrow }: { readonly narrow: boolean }): ReactElement {
  if (narrow) return <Icon name="menu" size={18} />
  return (
    <>
      Menu
      <Icon name="down" />
    </>
  )
}
