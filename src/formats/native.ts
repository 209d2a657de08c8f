import type { Codec } from './types.ts'

/** Sediko's own file: the whole map as JSON, readable in a diff. `docs/file-format.md` describes it. */
export const nativeCodec: Codec = {
  id: 'sediko',
  label: 'Sediko map',
  kind: 'map',
  endings: ['.sediko.json', '.json'],
  mime: 'application/json',
  reads: {
    options: [],
    recognises: ({ text }) => text !== null && /^\{\s*"/.test(text) && text.includes('"sediko-map"'),
  },
  writes: { options: [] },
  load: () => import('./nativeFile.ts').then(({ nativeFile }) => nativeFile),
}
