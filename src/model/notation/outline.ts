import { recordOf } from '../ids.ts'
import type { CausalMap, Id, Link } from '../map.ts'
import { nameOrRole } from '../names.ts'
import { drawnAs, type OutlineArrow } from './arrows.ts'
import { type NamesOfOutline, namesIn } from './outlineNames.ts'
import { type OutlineEnd, type OutlineMatch, type OutlinePlan, refused } from './plan.ts'
import { linesOf } from './print.ts'
import type { Chain } from './read.ts'
import { tooLong } from './tooLong.ts'

/**
 * Finds what a changed outline means. `map` is the map whose canonical text was changed into these chains; `now` is the map that the plan
 * will be carried out on, when others have changed it meanwhile: what the text has not changed is then left as `now` has it.
 *
 * Lines are aligned with the old lines by the names that they share, and names within a line in the same way; between what is
 * aligned, as many as before take the places of those before (see `align`). Then:
 *
 * - A name that the map does not have, in the place of an old one, renames that variable, here and wherever else it is named; but not in a
 *   line most of whose names are others, when the variable is still named elsewhere: such a line is a new one.
 *   Of two new names for one variable the first counts; the second is a new variable.
 * - The role of a variable that has no name yet counts as its name, and stays a role when it stands there unchanged.
 * - The same name spelt otherwise (case, spaces) in the place of the old one respells it.
 * - A name that the map has means that variable wherever it stands: in the place of another name it is the arrow that
 *   now leads elsewhere, never a merging of two variables.
 * - Any other new name is a new variable, once however often it is named.
 * - An arrow between the same variables as the arrow that stood there is that link, with the sign and the delay that it now has. Then arrows mean
 *   the link that joins the same variables with the same sign, wherever it stood; then any that joins them; then, when one of
 *   its ends is still the same, the link that stood there. The rest are new links.
 * - Links that no arrow means and variables that nothing names are gone.
 * - A link from a variable to itself is kept when the map has it, and refused when it is new.
 */
export function matchOutline(map: CausalMap, chains: readonly Chain[], now: CausalMap = map): OutlineMatch {
  const long = tooLong(chains)
  if (long) return refused(long.at, long.why)
  const names = namesIn(map, chains, linesOf(map), now)
  if ('ok' in names) return names
  const links = drawnAs(map, names.arrows)
  const loop =
    links.fresh.find(isOnItself) ?? links.kept.find(({ arrow, link }) => isNewLoop(arrow, link))?.arrow
  if (loop) return refused(loop.at, `“${loop.at.name}” cannot be linked to itself`)
  return {
    ok: true,
    renamed: [...names.renamed].map(([id, name]) => ({ id, name })),
    changed: links.kept.flatMap(({ arrow, link }) => changesOf(arrow, link)),
    ...withGoneEnds(names, links.fresh, map, now),
    goneLinks: links.gone,
    goneVariables: Object.keys(map.variables).filter((id) => !names.named.has(id)),
  }
}

function isOnItself({ source, target }: OutlineArrow): boolean {
  return source === target
}

function isNewLoop(arrow: OutlineArrow, link: Link): boolean {
  return isOnItself(arrow) && link.source !== link.target
}

function changesOf(arrow: OutlineArrow, link: Link): readonly OutlinePlan['changed'][number][] {
  const { source, target, polarity, delay } = arrow
  const fields = {
    ...(source === link.source ? {} : { source }),
    ...(target === link.target ? {} : { target }),
    ...(polarity === link.polarity ? {} : { polarity }),
    ...(delay === link.delay ? {} : { delay }),
  }
  return Object.keys(fields).length === 0 ? [] : [{ id: link.id, ...fields }]
}

/** New links whose end somebody else has deleted meanwhile bring that variable in anew. */
function withGoneEnds(
  { fresh: variables }: NamesOfOutline,
  arrows: readonly OutlineArrow[],
  map: CausalMap,
  now: CausalMap,
): Pick<OutlinePlan, 'variables' | 'links'> {
  const all = [...variables]
  const again = new Map<Id, number>()
  const end = (one: OutlineEnd): OutlineEnd => {
    if (typeof one === 'number' || recordOf(now.variables, one)) return one
    const index = again.get(one) ?? all.push(nameOrRole(recordOf(map.variables, one))) - 1
    again.set(one, index)
    return index
  }
  const links = arrows.map(({ source, target, polarity, delay }) => ({
    source: end(source),
    target: end(target),
    polarity,
    delay,
  }))
  return { variables: all, links }
}
