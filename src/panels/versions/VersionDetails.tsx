import { type ReactElement, useEffect, useMemo, useState } from 'react'
import type { World } from '../../commands/index.ts'
import { differenceOf, isSame, tellDifference } from '../../model/index.ts'
import {
  type Session,
  showVersions,
  useMap,
  useReadOnly,
  type Version,
  type Versions,
} from '../../store/index.ts'
import { Choice } from '../parts/Choice.tsx'
import { ChangeList } from './ChangeList.tsx'
import { goBackTo, openCopy } from './deeds.ts'
import { LoopChanges } from './LoopChanges.tsx'
import { useVersionMap } from './useVersions.ts'
import { choiceInWords, titleOf } from './words.ts'

/** The value of the choice that stands for the map as it is. */
const NOW = 'now'

/** One version opened: what changed between it and the map as it is, or another version; and what can be done with it. */
export function VersionDetails({
  world,
  session,
  keeper,
  version,
  others,
  onName,
}: {
  readonly world: World
  readonly session: Session
  readonly keeper: Versions
  readonly version: Version
  /** The latest first. */
  readonly others: readonly Version[]
  onName(): void
}): ReactElement {
  const [beside, setBeside] = useState<number | null>(null)
  const other = others.find(({ number }) => number === beside) ?? null
  const readOnly = useReadOnly(session)
  const now = useMap(session, (map) => map)
  const chosen = useVersionMap(keeper, version.number)
  const compared = useVersionMap(keeper, other?.number ?? null)
  const map = chosen?.ok ? chosen.map : null
  const otherMap = other === null ? now : compared?.ok ? compared.map : null
  const isBackwards = other !== null && other.number < version.number
  const difference = useMemo(() => {
    if (map === null || otherMap === null) return null
    return isBackwards ? differenceOf(otherMap, map) : differenceOf(map, otherMap)
  }, [map, otherMap, isBackwards])
  const told = useMemo(() => difference && tellDifference(difference), [difference])
  const isAlike = difference !== null && isSame(difference)

  useEffect(() => {
    showVersions(session.view, { lit: difference === null || isSame(difference) ? null : difference })
  }, [session, difference])
  useEffect(() => () => showVersions(session.view, { lit: null }), [session])
  useEffect(() => {
    if (told !== null) world.page.announce(told.map(({ text }) => text).join(' ') || 'Nothing is different.')
  }, [world, told])

  const problem = [chosen, compared]
    .map((read) => (read?.ok === false ? read.reason : null))
    .find((one) => one !== null)
  return (
    <div className="version-details">
      <Choice
        label="Compared with"
        value={String(beside ?? NOW)}
        disabled={false}
        options={[
          { value: NOW, label: 'The map as it is now' },
          ...others.map((one) => ({ value: String(one.number), label: choiceInWords(one, world.now()) })),
        ]}
        onChoose={(value) => setBeside(value === NOW ? null : Number(value))}
      />
      <section aria-label="What changed">
        <h3>
          {other === null
            ? 'What changed since then'
            : isBackwards
              ? `What changed since “${titleOf(other)}”`
              : `What changed up to “${titleOf(other)}”`}
        </h3>
        {problem !== undefined && <p className="field-problem">{problem}</p>}
        {isAlike && <p className="quiet">Nothing is different.</p>}
        {told !== null && <ChangeList world={world} session={session} told={told} />}
        {difference !== null && !isAlike && (
          <LoopChanges world={world} session={session} difference={difference} />
        )}
      </section>
      <div className="version-tools">
        <button
          type="button"
          className="button small"
          disabled={readOnly || map === null || (other === null && isAlike)}
          onClick={() => map && void goBackTo(world, session, { versions: keeper, version, map })}
        >
          Go back to this version
        </button>
        <button
          type="button"
          className="button small"
          disabled={map === null}
          onClick={() => map && void openCopy(world, version, map)}
        >
          Open as a copy
        </button>
        <button type="button" className="button small plain" onClick={onName}>
          {version.name === '' ? 'Give it a name' : 'Rename'}
        </button>
      </div>
    </div>
  )
}
