import type { Page } from '../types.ts'
import { spoken } from '../words.ts'

/**
 * Tells that words that were typed are given up, and offers them again for as long as that is told: so it is wherever Escape drops what somebody typed. `why` is told instead where
 * they cannot be.
 */
export function offerBack(
  page: Pick<Page, 'toast'>,
  words: string,
  bringBack: () => void,
  why?: string,
): void {
  if (words.trim() === '' && why === undefined) return
  page.toast({
    kind: 'info',
    text: why ?? `“${spoken(words)}” is given up.`,
    ...(words.trim() !== '' && { action: { label: 'Bring it back', run: bringBack } }),
  })
}
