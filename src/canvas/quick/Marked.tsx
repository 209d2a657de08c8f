/**
 * The text of the quick line once more, unseen, behind the box in which it is typed: it gives the box its height, and a wavy line
 * to the word that cannot be read.
 */
export function Marked(props: {
  readonly text: string
  readonly mark: { readonly start: number; readonly end: number } | null
}) {
  const { text, mark } = props
  if (mark === null)
    return (
      <div className="mirror" aria-hidden="true">
        {text}
        {'\u200b'}
      </div>
    )
  return (
    <div className="mirror" aria-hidden="true">
      {text.slice(0, mark.start)}
      <mark>{text.slice(mark.start, mark.end).trim() || '\u2003'}</mark>
      {text.slice(mark.end)}
      {'\u200b'}
    </div>
  )
}
