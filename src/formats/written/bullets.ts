/** What stands before an item of a list for sure: a bullet, also one of Word's own fonts, or a number with its dot or bracket. */
const SURE =
  /^(?:(?:>\s?){0,8}>|[-*+•‣◦▪▫●○·–—⁃∙➢✓✔☐☑☒□■◆◇►▸❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc]|\(?\d{1,3}[.)]|\p{L}\)|o(?=\t))(?:\s+|$)/u
/** What may stand there, and may be the start of a name: it does where other lines are items, too. */
const PERHAPS = /^(?:o|[a-zA-Z]\.|\(?(?:[ivx]{1,5}|[IVX]{1,5})[.)]|(?:\d{1,3}\.){1,4}\d{1,3}\.?)\s+/u
const BOX = /^\[[ xX]?\]\s+/u

/**
 * The lines of a text without bullets, numbers and boxes to tick. In their place stand blanks, so that each word keeps its column.
 */
export function withoutBullets(lines: readonly string[]): readonly string[] {
  const sure = lines.filter((line) => SURE.test(line.trimStart())).length
  const perhaps = lines.filter((line) => PERHAPS.test(line.trimStart())).length
  const isList = sure > 0 ? sure + perhaps > 1 : perhaps > 1 && perhaps === lines.length
  return lines.map((line) => {
    const start = line.trimStart()
    const bullet = SURE.exec(start)?.[0] ?? (isList ? PERHAPS.exec(start)?.[0] : undefined) ?? ''
    const box = BOX.exec(start.slice(bullet.length))?.[0] ?? ''
    const rest = start.slice(bullet.length + box.length)
    return `${' '.repeat(line.length - rest.length)}${rest.trimEnd()}`
  })
}
