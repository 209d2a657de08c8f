import { emptyMap } from '../../model/index.ts'
import { keepMap } from '../actions/openMap.ts'
import { command } from '../command.ts'

/** Makes an empty map and shows it. */
export const newMap = command({
  id: 'file.new',
  label: 'New map',
  menu: 'file',
  keys: ['Shift+N'],
  prepare: (world) => async () => {
    await keepMap(world, emptyMap({ created: world.now() }))
  },
})
