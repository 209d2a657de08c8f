import { LABEL_STYLE, NAME_STYLE } from '../look/style.ts'
import { breakName } from './breakName.ts'
import { measureText, type Weight } from './measure.ts'

/** A text set in lines, and the box that it fills, px. */
export interface SetText {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

interface TextStyle {
  readonly size: number
  readonly weight: Weight
  readonly lineHeight: number
  readonly emptyWidth: number
}

/** Texts remembered before the memory is started anew. */
const REMEMBERED = 20_000
/** A name of one letter is still as wide as this, so that it can be pointed at. */
const LEAST_WIDTH = 16

function setLines(lines: readonly string[], style: TextStyle): SetText {
  let width = lines.length === 0 ? style.emptyWidth : LEAST_WIDTH
  for (const line of lines) width = Math.max(width, measureText(line, style.size, style.weight))
  return { lines, width: Math.ceil(width * 2) / 2, height: Math.max(1, lines.length) * style.lineHeight }
}

/** Remembers what was made of a text, for as long as there are not too many of them. */
export function remember<T>(setText: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const old = known.get(text)
    if (old) return old
    if (known.size >= REMEMBERED) known.clear()
    const made = setText(text)
    known.set(text, made)
    return made
  }
}

const setName = remember((name) => setLines(breakName(name), NAME_STYLE))

const setLabel = remember((text) =>
  setLines(
    text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line) => {
      const broken = breakName(line)
      return broken.length ? broken : ['']
    }),
    LABEL_STYLE,
  ),
)

/** A variable's name in lines and the size of its box, px. The same object for the same name. */
export function drawName(name: string): SetText {
  return setName(name)
}

/** A free label in lines, its own line breaks kept, and the size of its box, px. The same object for the same text. */
export function drawLabel(text: string): SetText {
  return setLabel(text)
}
