import { memo } from 'react'

/** Broken text as `layout` broke it: the browser may not break it again. `isRole` of what only stands in for a name. */
export const Text = memo(function Text(props: {
  readonly lines: readonly string[]
  readonly empty: string
  readonly isRole?: boolean
}) {
  const text = props.lines.join('\n')
  const blank = text.trim() === ''
  return (
    <div className={blank || props.isRole ? 'text blank' : 'text'} translate="no">
      {blank ? props.empty : text}
    </div>
  )
})
