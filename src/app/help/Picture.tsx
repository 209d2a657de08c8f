import { type ReactElement, useEffect, useRef } from 'react'
import { writeSvg } from '../../formats/index.ts'
import type { Lesson } from './lessons.ts'

/** The drawing of a step, as the map's own picture in the page, so that it has the page's font. */
export function Picture({ lesson }: { readonly lesson: Lesson }): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const svg = writeSvg(lesson.map, lesson.drawing, { theme: 'page' })
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    for (const words of documentElement.querySelectorAll('title, desc')) words.remove()
    documentElement.setAttribute('role', 'presentation')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [lesson])
  return <div ref={place} className="lesson-picture" aria-hidden="true" />
}
