import { knownOf } from './reading/known.ts'
import { lossesOfReading } from './reading/losses.ts'
import { tellMap } from './reading/tellMap.ts'
import { writeHtml } from './reading/writeHtml.ts'
import { writeMarkdown } from './reading/writeMarkdown.ts'
import type { CodecCode } from './types.ts'

/** Writes the map as text in Markdown. */
export const markdownFile: CodecCode = {
  write: async (map) => writeMarkdown(tellMap(map, await knownOf(map))),
  losses: lossesOfReading,
}

/** Writes the map as text in one page of HTML. */
export const htmlFile: CodecCode = {
  write: async (map) => writeHtml(tellMap(map, await knownOf(map))),
  losses: lossesOfReading,
}
