import type { Codec } from './types.ts'

/** The map as text to be read, as a page that any browser opens and prints: written, never read. */
export const htmlCodec: Codec = {
  id: 'html',
  label: 'Text to read (web page)',
  kind: 'text',
  endings: ['.html'],
  mime: 'text/html',
  writes: { options: [] },
  load: () => import('./readingFiles.ts').then(({ htmlFile }) => htmlFile),
}
