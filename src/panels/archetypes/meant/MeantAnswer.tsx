import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  type Given,
  isWhole,
  type Lack,
  requiredOpen,
  SKELETONS,
  type Structure,
  sentenceFor,
  tellLack,
} from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import { type Id, isolate, unmarked } from '../../../model/index.ts'
import { holdMatch, type Session, useMap, useReadOnly } from '../../../store/index.ts'
import { Choice } from '../../parts/Choice.tsx'
import { Told } from '../../parts/Told.tsx'
import { nameInSentence } from '../../parts/words.ts'
import { archetypeName } from '../found/context.ts'
import { accept } from '../found/deeds.ts'
import { litOf, structureOf } from '../found/placed.ts'
import { useArchetype } from '../found/useArchetype.ts'
import { LackLinks } from './LackLinks.tsx'
import { LackRoles } from './LackRoles.tsx'
import { litOfLack } from './lit.ts'
import { useMeant } from './useMeant.ts'

/** What of the meant archetype stands and what is missing: in a sentence, role by role and link by link. */
export function MeantAnswer(props: {
  readonly world: World
  readonly session: Session
  readonly archetype: string
  /** The form that the person chose; null for the one that fits best. */
  readonly structure: string | null
  readonly given: Given
  /** Whether an earlier visit left it, and nobody has asked for it since. */
  readonly isFound: boolean
  onForm(structure: string): void
  /** Roles were chosen, which are those of this form. */
  onGiven(given: Given, structure: string): void
  /** Another archetype is to be chosen. */
  onOther(): void
  onAccepted(noteId: string): void
  onShowCard(archetype: string, structure?: string): void
}): ReactElement {
  const { world, session, archetype, given, onForm, onGiven, onOther, onAccepted } = props
  const readOnly = useReadOnly(session)
  const variables = useMap(session, (map) => map.variables)
  const { lack, problem } = useMeant(session, props)
  const form = props.structure ?? lack?.structure ?? 'standard'
  const { archetype: card } = useArchetype(archetype)
  const structure = structureOf({ archetype, structure: form })
  const [chosen, setChosen] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasLeft = useRef(props.isFound)
  useLayoutEffect(() => {
    if (!wasLeft.current) heading.current?.focus()
  }, [])
  const onRemedy = useFocusOn(root, lack)
  const onMade = (slot: string, id: Id) => onGiven({ ...given, [slot]: id }, form)
  const links = { world, session, readOnly, chosen, onChoose: setChosen, onRemedy, onMade }
  const told =
    lack && structure ? tellLack(lack, structure, (id) => isolate(nameInSentence(variables[id]))) : null
  useTold(world, told === null ? null : unmarked(told))
  useLit(session, lack, structure, chosen)
  const name = archetypeName(archetype)
  const forms = SKELETONS.flatMap((one) => (one.archetype === archetype ? [one.structure] : []))
  const whole =
    lack !== null && isWhole(lack) && structure !== undefined && requiredOpen(lack, structure).length === 0

  const tag = () => {
    if (lack === null) return
    const noteId = accept(world, session, lack, { name, told: card ? sentenceFor(card, form, lack) : '' })
    if (noteId === null) return
    // As after a proposal that was accepted, its tag is open and lit.
    if (structure) holdMatch(session.view, litOf(lack, structure))
    onAccepted(noteId)
  }
  return (
    <div ref={root}>
      <header className="lack-head">
        <h2 ref={heading} tabIndex={-1} data-entry="">
          We mean {name}
        </h2>
        {forms.length > 1 && (
          <Choice
            label="Form"
            value={form}
            options={forms.map(({ id, name: title }) => ({ value: id, label: title }))}
            disabled={false}
            onChoose={(next) => {
              setChosen(null)
              onForm(next)
            }}
          />
        )}
        {problem === null ? (
          <p className="lack-sum">
            {told === null ? 'Looking what of it is on this map…' : <Told text={told} />}
          </p>
        ) : (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        {lack && !lack.complete && (
          <p className="quiet">
            Not everything could be looked through, the map is large. Choose who plays a role.
          </p>
        )}
        <div className="found-tools lack-ways">
          {whole && (
            <button
              type="button"
              className="button small main"
              data-accept=""
              disabled={readOnly}
              onClick={tag}
            >
              This is it
            </button>
          )}
          <button
            type="button"
            className="button small plain"
            onClick={() => props.onShowCard(archetype, form)}
          >
            Read the card
          </button>
          <button type="button" className="button small plain" onClick={onOther}>
            Another one…
          </button>
        </div>
      </header>
      {lack && structure && (
        <>
          <LackLinks {...links} lack={lack} structure={structure} part="missing" />
          <LackRoles
            session={session}
            lack={lack}
            structure={structure}
            given={given}
            onGiven={(chosen) => onGiven(chosen, form)}
          />
          <LackLinks {...links} lack={lack} structure={structure} part="standing" />
        </>
      )}
    </div>
  )
}

/** Says what stands and what is missing whenever that is another sentence. */
function useTold(world: World, told: string | null): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (told === null || told === before.current) return
    before.current = told
    world.page.announce(told)
  }, [world, told])
}

/** Keeps lit what stands, with what is missing in dashes and the chosen link before all. */
function useLit(
  session: Session,
  lack: Lack | null,
  structure: Structure | undefined,
  chosen: string | null,
): void {
  useEffect(() => {
    if (lack === null || structure === undefined) return
    const link = lack.links.find(({ key }) => key === chosen) ?? null
    holdMatch(session.view, litOfLack(lack, structure, link))
  }, [session, lack, structure, chosen])
}

/**
 * Keeps the keyboard where one is led on. What it gives is called before a link is made to stand; once that is seen the focus goes to what accepts all of it, to the next link that does not
 * stand, or to the heading.
 */
function useFocusOn(root: { readonly current: HTMLElement | null }, lack: Lack | null): () => void {
  const left = useRef<Lack | null>(null)
  useLayoutEffect(() => {
    if (left.current === null || lack === left.current) return
    left.current = null
    const ways = [
      '[data-accept]',
      '[data-part="missing"] .found-face',
      '.found-item:has(.lack-tools) .found-face',
      'h2',
    ]
    const next = ways.flatMap((wanted) => root.current?.querySelector<HTMLElement>(wanted) ?? [])
    next[0]?.focus()
  }, [lack, root])
  return () => {
    left.current = lack
  }
}
