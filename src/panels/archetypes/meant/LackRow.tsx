import {
  ArrowLeftRight,
  Check,
  CircleDashed,
  CircleQuestionMark,
  Clock3,
  type LucideIcon,
} from 'lucide-react'
import type { ReactElement } from 'react'
import {
  type Lack,
  type LackLink,
  linkToMark,
  type Structure,
  tellLackLink,
} from '../../../archetypes/index.ts'
import type { World } from '../../../commands/index.ts'
import { isolate, unmarked } from '../../../model/index.ts'
import { pointAtMatch, type Session, useMap } from '../../../store/index.ts'
import { Told } from '../../parts/Told.tsx'
import { nameInSentence } from '../../parts/words.ts'
import { markInWords } from '../found/words.ts'
import { remedy, remedyFor } from './deeds.ts'
import { litOfLack, placesOf } from './lit.ts'
import { REMEDIES, STATES } from './words.ts'

const ICONS: Readonly<Record<LackLink['state'], LucideIcon>> = {
  stands: Check,
  unmarked: Clock3,
  unsaid: CircleQuestionMark,
  turned: ArrowLeftRight,
  missing: CircleDashed,
  open: CircleDashed,
}

/** One link of the archetype: choosing it goes there on the map; where it does not stand it can be made to. */
export function LackRow(props: {
  readonly world: World
  readonly session: Session
  readonly readOnly: boolean
  readonly lack: Lack
  readonly structure: Structure
  readonly link: LackLink
  readonly isChosen: boolean
  onChoose(link: LackLink | null): void
  /** Called before it is made to stand, which takes its button away. */
  onRemedy(): void
}): ReactElement {
  const { world, session, readOnly, lack, structure, link, isChosen, onChoose, onRemedy } = props
  const { variables, links } = useMap(session, (map) => ({ variables: map.variables, links: map.links }))
  const nameOf = (id: string) => isolate(nameInSentence(variables[id]))
  const mark =
    link.state === 'unmarked' ? markInWords(link.path, linkToMark(lack, link.key), links, nameOf) : ''
  const told = `${tellLackLink(link, lack, structure, nameOf, links)} ${mark}`.trimEnd()
  const what = remedyFor(link)
  const Icon = ICONS[link.state]
  const look = (isOn: boolean) => () =>
    pointAtMatch(session.view, isOn ? litOfLack(lack, structure, link) : null)
  const press = () => {
    onChoose(isChosen ? null : link)
    if (!isChosen) world.page.canvas?.reveal(placesOf(link, lack, links))
  }
  return (
    <li
      className={isChosen ? 'found-item open' : 'found-item'}
      onPointerEnter={look(true)}
      onPointerLeave={look(false)}
      onFocus={look(true)}
      onBlur={look(false)}
    >
      <button
        type="button"
        className="found-face lack-face"
        data-link={link.key}
        aria-pressed={isChosen}
        onClick={press}
      >
        <Icon className={`icon lack-${link.state}`} size={15} aria-hidden="true" />
        <span className="found-question">
          <span className={link.state === 'stands' ? 'unseen' : 'lack-state'}>{STATES[link.state]}: </span>
          <Told text={told} />
        </span>
      </button>
      {what !== null && (
        <div className="found-tools found-answers lack-tools">
          <button
            type="button"
            className="button small"
            disabled={readOnly}
            aria-label={`${REMEDIES[what]}: ${unmarked(told)}`}
            onClick={() => {
              onRemedy()
              remedy(world, session, lack, link)
            }}
          >
            {REMEDIES[what]}
          </button>
        </div>
      )}
    </li>
  )
}
