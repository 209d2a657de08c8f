import type { FocusedThing, Here } from '../commands/index.ts'
import type { Id } from '../model/index.ts'

/** What of the drawing a pointer or a key met. */
export type Hit =
  | { readonly on: 'variable' | 'rim' | 'label' | 'link' | 'handle' | 'group'; readonly id: Id }
  | { readonly on: 'mark'; readonly key: string }
  | { readonly on: 'paper' }
  | { readonly on: 'other' }

/** The drawn parts carry what they are in `data-part`, and whose in `data-of`. */
export function hitOf(target: EventTarget | null): Hit {
  if (!(target instanceof Element)) return { on: 'other' }
  const part = target.closest('[data-part]')
  if (part === null) return target.classList.contains('react-flow__pane') ? { on: 'paper' } : { on: 'other' }
  const of = part.getAttribute('data-of') ?? ''
  const on = part.getAttribute('data-part')
  if (on === 'mark') return { on, key: of }
  if (
    on === 'variable' ||
    on === 'rim' ||
    on === 'label' ||
    on === 'link' ||
    on === 'handle' ||
    on === 'group'
  )
    return { on, id: of }
  return { on: 'other' }
}

/** What was met, as something that can be selected; null when it cannot. */
export function thingOf(hit: Hit): FocusedThing | null {
  if (hit.on === 'variable' || hit.on === 'rim') return { kind: 'variables', id: hit.id }
  if (hit.on === 'label') return { kind: 'labels', id: hit.id }
  return hit.on === 'link' ? { kind: 'links', id: hit.id } : null
}

/** Where a person is who is there with the keyboard; null when that is not on a thing, a mark or a group. */
export function hereOf(hit: Hit): Here | null {
  if (hit.on === 'mark') return { kind: 'loops', id: hit.key }
  return hit.on === 'group' ? { kind: 'groups', id: hit.id } : thingOf(hit)
}
