import { type ReactElement, useId, useState } from 'react'
import { checksOf } from '../../commands/index.ts'
import { ownWords, type Session, setOwnWords } from '../../store/index.ts'
import { showOpened } from './showOpened.ts'

/** Words that a person adds to those by which names are checked. They stay on this machine and go into no file. */
export function OwnWordsForm({ session }: { readonly session: Session }): ReactElement {
  const put = (which: 'fine' | 'vague') => (words: readonly string[]) => {
    setOwnWords({ ...ownWords(), [which]: words })
    checksOf(session).again()
  }
  return (
    <details className="checks-fold checks-own" onToggle={showOpened}>
      <summary>Words…</summary>
      <WordsField label="Fine in names" words={ownWords().fine} onWords={put('fine')} />
      <WordsField label="Vague in names" words={ownWords().vague} onWords={put('vague')} />
      <p className="quiet">One a line. They are kept on this machine, in no file.</p>
    </details>
  )
}

function WordsField({
  label,
  words,
  onWords,
}: {
  readonly label: string
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
        rows={2}
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
