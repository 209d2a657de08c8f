import { createElement, memo, type ReactElement } from 'react'
import type { Aim, Block, Passage, Words } from '../../../formats/index.ts'
import { sameJson } from '../../../model/index.ts'
import { Told } from '../../parts/Told.tsx'

type Go = (to: Aim) => void

interface PassageProps {
  readonly passage: Passage
  /** Of its heading. */
  readonly level: number
  readonly go: Go
}

/** A heading with what stands right below it. Drawn anew only when it says something else. */
export const PassageView = memo(
  function PassageView({ passage: { title, blocks }, level, go }: PassageProps): ReactElement {
    return (
      <div className={`read-passage level-${level}`}>
        {createElement(`h${Math.min(level, 6)}`, null, <Sentence words={title} go={go} />)}
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their places
          <BlockView key={at} block={block} go={go} />
        ))}
      </div>
    )
  },
  (before, now) =>
    before.level === now.level && before.go === now.go && sameJson(said(before.passage), said(now.passage)),
)

function said({ title, blocks }: Passage): Pick<Passage, 'title' | 'blocks'> {
  return { title, blocks }
}

function BlockView({ block, go }: { readonly block: Block; readonly go: Go }): ReactElement {
  if (block.kind === 'sentence')
    return (
      <p>
        <Sentence words={block.words} go={go} />
      </p>
    )
  if (block.kind === 'prose')
    return (
      <p className="read-prose" dir="auto">
        {block.called !== '' && `${block.called}: `}
        <span translate="no">{block.text}</span>
      </p>
    )
  const List = block.isOrdered ? 'ol' : 'ul'
  return (
    <>
      {block.called !== '' && <p className="quiet">{block.called}</p>}
      <List>
        {block.items.map(({ words, is }, at) => (
          <li key={is === undefined ? at : is.id}>
            <Sentence words={words} go={go} />
          </li>
        ))}
      </List>
    </>
  )
}

/** Words, and names as buttons that go to their things. */
function Sentence({ words, go }: { readonly words: Words; readonly go: Go }): ReactElement {
  return (
    <>
      {words.map((word, at) =>
        typeof word === 'string' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: words keep their places
          <Told key={at} text={word} />
        ) : (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: words keep their places
            key={at}
            type="button"
            className="read-link"
            title="Show it on the map"
            onClick={() => go(word.to)}
          >
            <bdi translate={word.isSentence ? undefined : 'no'}>{word.text}</bdi>
          </button>
        ),
      )}
    </>
  )
}
