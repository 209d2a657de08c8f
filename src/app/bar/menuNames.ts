import type { MenuName } from '../../commands/index.ts'

/** The menus in their order. */
export const MENUS: readonly { readonly name: MenuName; readonly title: string }[] = [
  { name: 'file', title: 'File' },
  { name: 'edit', title: 'Edit' },
  { name: 'insert', title: 'Insert' },
  { name: 'link', title: 'Link' },
  { name: 'arrange', title: 'Arrange' },
  { name: 'loop', title: 'Loop' },
  { name: 'go', title: 'Go' },
  { name: 'view', title: 'View' },
  { name: 'help', title: 'Help' },
]
