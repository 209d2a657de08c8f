/** The few parts of fontkit that the font table is made with; the package brings no types. */
declare module 'fontkit' {
  interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly characterSet: readonly number[]
    /** Positions on the font's axes, in the order of its `fvar` table; read when the first width is asked for. */
    variationCoords: number[] | null
    /** Outlines of a woff2 file, unpacked when the first glyph is asked for. */
    _transformedGlyphs: unknown
    glyphForCodePoint(codePoint: number): {
      readonly advanceWidth: number
      readonly path: {
        readonly commands: readonly {
          readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
          /** Coordinates in font units, y upwards. */
          readonly args: readonly number[]
        }[]
      }
    }
  }
  export function openSync(path: string): Font
}
