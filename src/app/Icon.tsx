import type { ReactElement } from 'react'

/** Strokes on a field of 16 by 16. */
const PATHS = {
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'm10 3 3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3 14 14',
  present: 'M2 2.5h12v8H2zM8 10.5v3M5.5 13.5h5',
  export: 'M8 10V2.5M5 5l3-2.7L11 5M3 10v3.5h10V10',
  panel:
    'M3.5 2.5h9A1.5 1.5 0 0 1 14 4v8a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12V4a1.5 1.5 0 0 1 1.5-1.5ZM10 2.5v11',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M2.7 8h.6M7.7 8h.6M12.7 8h.6',
  down: 'm4 6 4 4 4-4',
  done: 'm3 8.5 3.2 3.2L13 5',
  turning: 'M14 8a6 6 0 1 1-4.5-5.8',
  alarm: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 5v3.5M8 11v.1',
  locked: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  theme: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 2v12',
  sun: 'M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM8 1.5v1M8 13.5v1M1.5 8h1M13.5 8h1M3.4 3.4l.7.7M11.9 11.9l.7.7M3.4 12.6l.7-.7M11.9 4.1l.7-.7',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
} as const

/** The signs that stand in what is fetched first: a handful of strokes, where a package of icons brings its own machinery. */
export function Icon({
  name,
  size = 16,
}: {
  readonly name: keyof typeof PATHS
  /** px. */
  readonly size?: number
}): ReactElement {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
