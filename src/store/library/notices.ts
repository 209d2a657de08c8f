import type { DocumentNotice } from '../types/index.ts'

/** What was put right when a map was read from a file, as the document tells it. */
export function asNotices(sentences: readonly string[] = []): readonly DocumentNotice[] {
  return sentences.map((text) => ({ kind: 'repair', text }))
}
