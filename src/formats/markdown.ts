import type { Codec } from './types.ts'

/** The map as text to be read, by headings and lists: written, never read. */
export const markdownCodec: Codec = {
  id: 'markdown',
  label: 'Text to read (Markdown)',
  kind: 'text',
  endings: ['.md'],
  mime: 'text/markdown',
  writes: { options: [] },
  load: () => import('./readingFiles.ts').then(({ markdownFile }) => markdownFile),
}
