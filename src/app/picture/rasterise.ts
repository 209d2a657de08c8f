import { textPieces } from './textPieces.ts'

const FONT = '"Inter Variable", Inter, sans-serif'

/**
 * Draws SVG text (as `writeSvg` makes it) on points, `scale` of them to one px, and gives the PNG. The browser draws
 * everything but the words as a picture; the words are drawn on top with the page's own font, because a font inside an SVG
 * picture is often not there yet at its first drawing, and the words would be missing.
 */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  // The content security policy holds for what is parsed here too, so the style goes before. In a text it is escaped.
  const bare = svg.replace(/<style>[^<]*<\/style>/g, '')
  const parsed = new DOMParser().parseFromString(bare, 'image/svg+xml')
  const root = parsed.documentElement
  const [left = 0, top = 0, width = 0, height = 0] = (root.getAttribute('viewBox') ?? '')
    .split(/\s+/)
    .map(Number)
  if (root.localName !== 'svg' || !(width > 0 && height > 0)) throw new Error('The picture has no size.')

  const pieces = textPieces(root)
  for (const element of root.querySelectorAll('text')) element.remove()
  root.setAttribute('width', String(width * scale))
  root.setAttribute('height', String(height * scale))

  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser cannot draw pictures.')

  const shapes = await pictureOf(new XMLSerializer().serializeToString(parsed))
  context.drawImage(shapes, 0, 0, width * scale, height * scale)

  const fonts = new Map<string, string>()
  for (const { weight, text } of pieces) fonts.set(weight, (fonts.get(weight) ?? '') + text)
  await Promise.all([...fonts].map(([weight, text]) => document.fonts.load(`${weight} 15px ${FONT}`, text)))
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale)
  for (const piece of pieces) {
    context.font = `${piece.weight} ${piece.size}px ${FONT}`
    context.fontKerning = 'none'
    context.textAlign = piece.centred ? 'center' : 'left'
    context.direction = piece.rightToLeft ? 'rtl' : 'ltr'
    context.fillStyle = piece.fill
    context.fillText(piece.text, piece.x, piece.y)
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The picture is too large for this browser; an SVG is not.'))
    }, 'image/png')
  })
}

/** SVG text as a picture that is ready to be drawn. */
async function pictureOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}
