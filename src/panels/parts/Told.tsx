import { Fragment, type ReactElement } from 'react'
import { isolatedParts } from '../../model/index.ts'

/**
 * A sentence with people's own names in it, which stand between marks of isolation (`isolatedNames`): each in a `<bdi>`, so that a name in
 * another direction of writing moves nothing about it, and untranslated where the browser translates the page. The text itself may
 * be copied anywhere: the marks say the same there.
 */
export function Told({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {isolatedParts(text).map(({ text: part, isName }, at) =>
        isName ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their places
          <bdi key={at} translate="no">
            {part}
          </bdi>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text keep their places
          <span key={at}>{part}</span>
        ),
      )}
    </>
  )
}

/** Names with arrows between them, in the order of travel whatever their scripts: each isolated, the row from left to right. */
export function Round({ names }: { readonly names: readonly string[] }): ReactElement {
  return (
    <span dir="ltr">
      {names.map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a walk may pass one name twice
        <Fragment key={at}>
          {at > 0 && ' → '}
          <bdi translate="no">{name}</bdi>
        </Fragment>
      ))}
    </span>
  )
}
