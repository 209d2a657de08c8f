import { useLayoutEffect, useRef } from 'react'

/** How high the list is at most, and at least, and what is free above and below it, px. */
const MOST = 240
const LEAST = 36
const AROUND = 12

/** The names that what is being typed could become, above the box. The box has the keys. */
export function Names(props: {
  readonly id: string
  readonly names: readonly string[]
  readonly chosen: number
  onTake(name: string): void
}) {
  const list = useRef<HTMLDivElement>(null)
  // Above the box, on a low screen or over a sheet, is little room: what has none is scrolled to.
  useLayoutEffect(() => {
    const [box, canvas] = [list.current?.parentElement, list.current?.closest('.canvas')]
    if (!list.current || !box || !canvas) return
    const room = box.getBoundingClientRect().top - canvas.getBoundingClientRect().top - AROUND
    list.current.style.maxHeight = `${Math.min(MOST, Math.max(LEAST, room))}px`
  })
  useLayoutEffect(() => {
    list.current?.children[props.chosen]?.scrollIntoView({ block: 'nearest' })
  }, [props.chosen])
  return (
    <div className="names" ref={list} id={props.id} role="listbox" aria-label="Names on the map">
      {props.names.map((name, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the box has the keys for the whole list
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          key={name}
          id={`${props.id}${index}`}
          role="option"
          aria-selected={index === props.chosen}
          // The box keeps the focus, and with it the keyboard of a tablet.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onTake(name)}
        >
          {name}
        </div>
      ))}
    </div>
  )
}
