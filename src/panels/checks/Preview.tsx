import type { ReactElement } from 'react'
import type { PreviewLine } from '../../checks/index.ts'
import { Told } from '../parts/Told.tsx'

/** What a fix would do: the name that goes, the one that comes, and what else it touches. */
export function Preview({
  id,
  lines,
}: {
  readonly id: string
  readonly lines: readonly PreviewLine[]
}): ReactElement {
  const said = lines.filter(({ kind }) => !isName(kind)).map(({ text }) => text)
  const goes = lines.filter(({ kind }) => kind === 'goes').length
  return (
    <ul id={id} className="check-preview">
      {lines.map(({ kind, text }, at) =>
        !isName(kind) ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a fix keep their places
          <li key={at}>
            {kind !== 'into' && <span className="unseen">{kind === 'goes' ? 'Instead of ' : 'then '}</span>}
            {kind === 'goes' ? (
              <del>
                <Told text={text} />
              </del>
            ) : kind === 'comes' ? (
              <ins>
                <Told text={text} />
              </ins>
            ) : (
              <>
                {goes > 1 ? 'become part of' : 'becomes part of'}{' '}
                <b>
                  <Told text={text} />
                </b>
              </>
            )}
          </li>
        ),
      )}
      {said.length > 0 && (
        <li className="quiet">
          <Told text={said.join(' ')} />
        </li>
      )}
    </ul>
  )
}

function isName(kind: PreviewLine['kind']): boolean {
  return kind === 'goes' || kind === 'comes' || kind === 'into'
}
