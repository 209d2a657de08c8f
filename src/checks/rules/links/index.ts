import type { Rule } from '../../rule.ts'
import { commonCause } from './commonCause.ts'
import { contradictory } from './contradictory.ts'
import { doubled } from './doubled.ts'
import { flowIntoStock } from './flowIntoStock.ts'
import { identity } from './identity.ts'
import { netRate } from './netRate.ts'
import { noteAgainstSign } from './noteAgainstSign.ts'
import { selfLink } from './selfLink.ts'
import { shortcut } from './shortcut.ts'
import { unexplained } from './unexplained.ts'
import { unsigned } from './unsigned.ts'
import { unsourced } from './unsourced.ts'

/** The rules about links, in the order of their ids. */
export const LINKS: readonly Rule[] = [
  unsigned,
  doubled,
  contradictory,
  selfLink,
  flowIntoStock,
  netRate,
  commonCause,
  shortcut,
  identity,
  noteAgainstSign,
  unexplained,
  unsourced,
]
