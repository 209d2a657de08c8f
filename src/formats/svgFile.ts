import { type Content, lossesBeside } from './contents.ts'
import { drawSvg, writeSvg } from './drawSvg.ts'
import { chosen, isOn } from './options.ts'
import { THEME, TITLE } from './pictureOptions.ts'
import type { CodecCode } from './types.ts'

/** What can be seen in a picture of a map. */
export const SEEN: readonly Content[] = [
  'title',
  'places',
  'bends',
  'signs',
  'delays',
  'roles',
  'colours',
  'groups',
  'labels',
  'loopNumbers',
  'declaredTypes',
]

/** What an SVG picture says besides, in the words for those who cannot see it. */
const SAID: readonly Content[] = ['description', 'loopNames', 'pins']

/** Writes SVG pictures: the drawing that is lent, else one of its own with the shortest loops and those that have a name. */
export const svgFile: CodecCode = {
  write(map, options, { drawing, css }) {
    const looks = {
      css,
      theme: chosen(THEME, options),
      title: isOn(TITLE, options) ? map.meta.title : '',
    }
    return drawing === undefined ? drawSvg(map, looks) : writeSvg(map, drawing, looks)
  },
  losses: (map) => lossesBeside(map, [...SEEN, ...SAID]),
}
