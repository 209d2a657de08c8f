import { mapFromNotation, serialise } from '../../src/model/index.ts'

/** A small map in our own format, with a place for each variable, for journeys that begin with a file. */
export function mapFile(notation: string, title = 'Cattle and rain'): string {
  const drawn = mapFromNotation(notation)
  return serialise({ ...drawn, meta: { ...drawn.meta, title } })
}
