import { memo } from 'react'
import type { Id } from '../../model/index.ts'
import { Text } from './Text.tsx'

/** What is seen of a variable that is not being named: its rim, its name or role and the stroke in its own colour. */
export const VariableFace = memo(function VariableFace(props: {
  readonly id: Id
  readonly lines: readonly string[]
  readonly coloured: boolean
  readonly named: boolean
}) {
  return (
    <>
      <div className="rim" data-part="rim" data-of={props.id} />
      <Text lines={props.lines} empty="Unnamed" isRole={!props.named} />
      {props.coloured && <div className="own-colour" />}
    </>
  )
})
