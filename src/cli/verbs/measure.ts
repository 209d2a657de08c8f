import { measureDrawing, type Quality } from '../../layout/index.ts'
import { readArguments } from '../arguments.ts'
import { grouped } from '../print.ts'
import { readDrawing } from '../readDrawing.ts'
import type { Verb } from '../verb.ts'

const usage = 'FILE [--json]'

/** Says how good a drawing is. */
export const measureVerb: Verb = {
  name: 'measure',
  summary:
    'Tells how well a drawing can be read: crossings, what lies over what, how round its loops are, and a cost.',
  usage,
  async run(args, io) {
    const options = { json: { type: 'boolean' } } as const
    const { file, values } = readArguments(args, options, `sediko measure ${usage}`)
    const { graph, placement } = await readDrawing(file, io)
    const quality = measureDrawing(graph, placement)
    await io.print(values.json === true ? `${JSON.stringify(quality)}\n` : asLines(quality))
    return 0
  },
}

function asLines(quality: Quality): string {
  const { width, height, areaRatio } = quality
  const rows: readonly (readonly [string, string])[] = [
    ['variables', grouped(quality.variables)],
    ['links', grouped(quality.links)],
    ['crossings', grouped(quality.crossings)],
    ['arcs over names', grouped(quality.arcsOverLabels)],
    ['names over names', grouped(quality.labelOverlaps)],
    ['hidden links', grouped(quality.hiddenLinks)],
    ['merged links', grouped(quality.mergedLinks)],
    ['blocked signs', grouped(quality.blockedSigns)],
    [
      'length of links',
      `${px(quality.meanLength)} on average, varying by ${percent(quality.lengthVariation)}`,
    ],
    [
      'angles',
      `${percent(quality.angularResolution)} of the widest possible, tight at ${grouped(quality.tightAngles)} of the variables`,
    ],
    ['short loops', grouped(quality.loops)],
    ...loopRows(quality),
    ['size', `${px(width)} × ${px(height)}, ${areaRatio.toFixed(1)} times the area of the names`],
    ['cost', quality.cost.toFixed(3)],
  ]
  return rows.map(([what, value]) => `${what.padEnd(16)} ${value}\n`).join('')
}

/** What is told of loops, where there are any. */
function loopRows({
  roundness,
  oneWay,
  goodLoops,
  roomForMarks,
}: Quality): readonly (readonly [string, string])[] {
  const rows = [
    ['roundness', roundness],
    ['turning one way', oneWay],
    ['good loops', goodLoops],
    ['room for marks', roomForMarks],
  ] as const
  return rows.flatMap(([what, share]) => (share === null ? [] : [[what, percent(share)] as const]))
}

function px(length: number): string {
  return `${grouped(Math.round(length))} px`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
