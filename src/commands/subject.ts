import type { Session } from '../store/index.ts'
import { linksMeant } from './link/justMade.ts'
import type { Meant } from './meant.ts'
import type { Subject } from './types.ts'

type Rule = (it: Meant, texts: number, session: Session) => boolean

const RULES: Readonly<Record<Subject, Rule>> = {
  things: ({ links }, texts) => texts + links.length > 0,
  variable: ({ variables }) => variables.length === 1,
  variables: ({ variables }) => variables.length > 0,
  twoVariables: ({ variables }) => variables.length > 1,
  // The name of a group is typed in, too.
  text: ({ here }, texts) => texts === 1 || here?.kind === 'groups',
  texts: (_, texts) => texts > 0,
  twoTexts: (_, texts) => texts > 1,
  threeTexts: (_, texts) => texts > 2,
  link: ({ links }) => links.length === 1,
  links: ({ links }) => links.length > 0,
  signed: (it, _, session) => linksMeant(session, it).length > 0,
}

/** Whether what is meant is what a command of this subject acts on. */
export function isFit(subject: Subject, it: Meant, session: Session): boolean {
  return RULES[subject](it, it.variables.length + it.labels.length, session)
}
