export { mergeTexts } from '../../model/index.ts'

let composing: Promise<void> | null = null

/** Keeps watch of composed letters (of Chinese, Japanese and many more), of which a field must not be changed before they are whole. */
function watch(): void {
  let end = (): void => undefined
  document.addEventListener('compositionstart', () => {
    composing ??= new Promise((resolve) => {
      end = resolve
    })
  })
  document.addEventListener('compositionend', () => {
    composing = null
    end()
  })
}

let isWatching = false

/** Resolves once no letter is being composed. */
export async function composed(): Promise<void> {
  if (!isWatching && typeof document !== 'undefined') watch()
  isWatching = true
  await composing
}
