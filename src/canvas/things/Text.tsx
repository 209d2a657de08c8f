import { memo } from 'react'

/** Broken text as `layout` broke it: the browser may not break it again. */
export const Text = memo(function Text(props: { readonly lines: readonly string[]; readonly empty: string }) {
  const text = props.lines.join('\n')
  const blank = text.trim() === ''
  return <div className={blank ? 'text blank' : 'text'}>{blank ? props.empty : text}</div>
})
