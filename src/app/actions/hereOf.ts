import { type Command, commandById, fetchArranging, meantBy, type World } from '../../commands/index.ts'
import type { Point } from '../../layout/index.ts'
import { inText, nameOrRole } from '../../model/index.ts'

/** Longer names are cut in a menu, letters. */
const LONGEST = 24

/**
 * What can be done at a place of the paper by one press and no drag (WCAG 2.2, 2.5.7): moving what is selected there, bending a link through it, and bringing the place itself
 * into the middle. All have another way besides, by keys or by the menus, so that nothing needs this one.
 */
export function hereOf(world: World, point: Point): readonly Command[] {
  const { canvas } = world.page
  const move = commandById('arrange.moveHere')
  const straighten = commandById('link.straighten')
  const { variables, links, labels } = meantBy(world)
  const [link] = links.length === 1 ? links : []
  const here: Command[] = []
  if (move?.isEnabled(world)) {
    const count = variables.length + labels.length
    const name = nameOrRole(variables[0]) || labels[0]?.text || 'this'
    const what = count === 1 ? cut(name) : `${count} things`
    here.push({
      ...move,
      label: `Move ${what} here`,
      run: async () => (await fetchArranging()).moveHere(world, point),
    })
  }
  if (link && straighten?.isEnabled(world))
    here.push({
      id: 'link.bendHere',
      label: 'Bend through here',
      menu: 'link',
      isEnabled: () => true,
      run: async () => (await fetchArranging()).bendHere(world, link.id, point),
    })
  if (canvas !== null)
    here.push({
      id: 'view.centreHere',
      label: 'Centre the view here',
      menu: 'view',
      isEnabled: () => true,
      run() {
        canvas.centreOn(point)
        world.page.announce('View moved.')
      },
    })
  return here
}

/** A name as an entry of a menu can hold it. */
function cut(name: string): string {
  const letters = [...name.replace(/\s+/g, ' ').trim()]
  return inText(letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trim()}…` : letters.join(''))
}
