import { type DragEvent as DragStart, useEffect, useState } from 'react'

/** Dragging something out of the panel onto the map. */
export interface DragToMap {
  /** Whether it is held, so that the map can say that it takes it. */
  readonly dragging: boolean
  onDragStart(event: DragStart, text: string): void
}

/**
 * Lets a thing of the panel be dragged onto the map, and only there. `onDrop` is given the place in the window, px. Programs outside the
 * page get the text.
 */
export function useDragToMap(onDrop: (x: number, y: number) => void): DragToMap {
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    if (!dragging) return
    const onDragOver = (event: DragEvent) => {
      if (!isMap(event.target)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const onDropHere = (event: DragEvent) => {
      if (!isMap(event.target)) return
      event.preventDefault()
      setDragging(false)
      onDrop(event.clientX, event.clientY)
    }
    const onEnd = () => setDragging(false)
    addEventListener('dragover', onDragOver)
    addEventListener('drop', onDropHere)
    addEventListener('dragend', onEnd)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('drop', onDropHere)
      removeEventListener('dragend', onEnd)
    }
  }, [dragging, onDrop])

  return {
    dragging,
    onDragStart(event, text) {
      event.dataTransfer.setData('text/plain', text)
      event.dataTransfer.effectAllowed = 'copy'
      // The browser takes its picture of what is dragged first: what changes at once would be in it.
      setTimeout(() => setDragging(true), 0)
    },
  }
}

/** The map is the main part of the page. */
function isMap(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('main') !== null
}
