import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test, vi } from 'vitest'
import type { Codec } from '../../formats/index.ts'
import { mapFromNotation } from '../../model/index.ts'
import { ExportForm } from './ExportForm.tsx'

/** A made-up format. That it stands in the list is all that the page is told of it. */
vi.mock('../../formats/codecs.ts', async (importOriginal) => {
  const { codecs } = await importOriginal<Pick<typeof import('../../formats/index.ts'), 'codecs'>>()
  const loud: Codec = {
    id: 'loud',
    label: 'Loud list',
    kind: 'table',
    endings: ['.loud'],
    mime: 'text/x-loud',
    reads: { options: [], recognises: ({ text }) => text?.startsWith('LOUD') === true },
    writes: {
      options: [
        { type: 'number', name: 'marks', label: 'Exclamation marks', default: 1, least: 0, most: 3 },
        { type: 'switch', name: 'all', label: 'All of them', default: true },
      ],
    },
    load: async () => ({
      readText: (text) => ({ ok: true, map: mapFromNotation(text.slice(5)), notices: [] }),
      write: (map) =>
        Object.values(map.variables)
          .map(({ name }) => `${name.toUpperCase()}!`)
          .join('\n'),
    }),
  }
  return { codecs: [...codecs, loud] }
})

const asked = vi.hoisted(() => ({ options: null as unknown }))
vi.mock('browser-fs-access', () => ({
  fileOpen: async (options: unknown) => {
    asked.options = options
    return [new File(['LOUD\nRAIN'], 'a.loud')]
  },
}))

// Files of tests share what was imported: here it is read anew, with the longer list, and afterwards without it.
vi.resetModules()
const { readAny, writable, writeMap } = await import('../../formats/index.ts')
const { pickFiles } = await import('../files.ts')
afterAll(() => {
  vi.doUnmock('../../formats/codecs.ts')
  vi.doUnmock('browser-fs-access')
  vi.resetModules()
})

test('Open offers and reads a format that one line has put into the list', async () => {
  const [picked] = await pickFiles()
  expect(picked?.file.name).toBe('a.loud')
  expect(asked.options).toMatchObject({
    multiple: true,
    extensions: ['.sediko.json', '.json', '.txt', '.loud'],
    mimeTypes: expect.arrayContaining(['text/x-loud']),
  })
  const bytes = new Uint8Array((await picked?.file.arrayBuffer()) ?? new ArrayBuffer(0))
  expect(await readAny('a.loud', bytes)).toMatchObject({ ok: true, map: { meta: { title: 'a' } } })
})

test('Export as offers it, with a form made of its options and what it leaves out', async () => {
  const loud = writable().find(({ id }) => id === 'loud')
  if (!loud) throw new Error('It is not offered.')
  const page = renderToStaticMarkup(
    <ExportForm
      formats={writable()}
      chosen={loud}
      given={{}}
      losses={[{ text: '2 links are left out.', where: '' }]}
      isWriting={false}
      onChoose={() => {}}
      onGiven={() => {}}
      onWrite={() => {}}
      onClose={() => {}}
    />,
  )
  for (const words of ['Sediko map', 'SVG picture', 'PNG picture', 'Text outline', 'Loud list', '.loud'])
    expect(page).toContain(words)
  expect(page).toMatch(
    /<label[^>]*>Exclamation marks<\/label><input[^>]*type="number"[^>]*min="0"[^>]*max="3"/,
  )
  expect(page).toMatch(/type="checkbox"[^>]*checked=""\/><span>All of them/)
  expect(page).toContain('2 links are left out.')
  expect(await writeMap(loud, mapFromNotation('Rain'))).toBe('RAIN!')
})
