import { type ReactElement, useId, useState } from 'react'
import { checksOf } from '../../commands/index.ts'
import { ownWords, type Session, setOwnWords } from '../../store/index.ts'
import { showOpened } from './showOpened.ts'

/** Words that a person adds to those by which names are checked. They stay on this machine and go into no file. */
export function OwnWordsForm({ session }: { readonly session: Session }): ReactElement {
  const [{ fine, vague }, setWords] = useState(ownWords)
  const count = fine.length + vague.length
  const put = (which: 'fine' | 'vague') => (words: readonly string[]) => {
    setOwnWords({ ...ownWords(), [which]: words })
    setWords(ownWords())
    checksOf(session).again()
  }
  return (
    <details className="checks-fold checks-own" onToggle={showOpened}>
      <summary>
        <span>Words of your own</span> {count > 0 && <span>{count}</span>}
      </summary>
      <p className="quiet">
        Names are checked with these, too. They stay on this machine and go into no file.
      </p>
      <WordsField
        label="Fine in names, one a line"
        example={'DHMT\nlack of trust'}
        words={fine}
        onWords={put('fine')}
      />
      <WordsField
        label="Vague in names, one a line"
        example={'momentum\nbuy-in'}
        words={vague}
        onWords={put('vague')}
      />
    </details>
  )
}

/** Fewest and most lines of a field; it grows with what is written. */
const [LEAST, MOST] = [3, 8]

function WordsField({
  label,
  example,
  words,
  onWords,
}: {
  readonly label: string
  /** What one may write there, seen while nothing is. */
  readonly example: string
  readonly words: readonly string[]
  onWords(words: readonly string[]): void
}): ReactElement {
  const [text, setText] = useState(words.join('\n'))
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={Math.min(MOST, Math.max(LEAST, text.split('\n').length + 1))}
        placeholder={example}
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          onWords(wordsIn(target.value))
        }}
      />
    </div>
  )
}

/** The words of a text, one a line or with commas between; each once. */
export function wordsIn(text: string): readonly string[] {
  const words = text.split(/[\n,;]/).map((word) => word.replace(/\s+/g, ' ').trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
