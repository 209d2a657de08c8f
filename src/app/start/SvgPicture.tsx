import { type ReactElement, useEffect, useRef } from 'react'

/** A picture of our own making, put into the page itself so that it has the page's font and colours. Nothing until it is there. */
export function SvgPicture({
  svg,
  className,
}: {
  readonly svg: string | null
  readonly className: string
}): ReactElement {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (svg === null) return
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    place.current?.replaceChildren(document.importNode(documentElement, true))
  }, [svg])
  return <span ref={place} className={className} aria-hidden="true" translate="no" />
}
