import type { ActionLists } from './actions.ts'
import type { AmountLists } from './amounts.ts'
import type { BetterLists } from './better.ts'
import type { ChangeLists } from './changes.ts'
import type { FormLists } from './forms.ts'
import type { NameLists } from './types.ts'
import type { WantingLists } from './wanting.ts'

/** All lists of a language. */
export type LanguageLists = NameLists &
  BetterLists &
  ActionLists &
  AmountLists &
  ChangeLists &
  FormLists &
  WantingLists
