import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { PARTS, withParts } from '../../src/cli/build/standIns.ts'

const YJS = '/yjs/dist/yjs.mjs'

test('the Yjs of the built page reads bytes that hold what no map has to their end, and all of the map in them', async () => {
  const packages = join(import.meta.dirname, '../../node_modules')
  const whole = await readFile(join(packages, YJS), 'utf8')
  const folder = await mkdtemp(join(packages, '.stand-ins-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'yjs.mjs'), withParts(whole, PARTS[YJS] ?? {}))
  const cut: typeof Y = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'yjs.mjs')).href)

  const written = new Y.Doc()
  const fields = written.getMap('variables').set('v1', new Y.Map<unknown>([['kind', 'stock']]))
  const name = fields.set('name', new Y.Text('Cattle'))
  name.insert(6, ' sold', { bold: true })
  name.format(0, 3, { bold: true })
  const element = new Y.XmlElement('p')
  written.getXmlFragment('xml').insert(0, [element, new Y.XmlText('words')])
  element.setAttribute('a', 'b')
  written.getMap('links').set('l1', new Y.XmlElement('q'))
  written.getMap('links').set('l2', new Y.Map([['source', 'v1']]))
  name.delete(2, 2)

  const read = new cut.Doc()
  cut.applyUpdate(read, Y.encodeStateAsUpdate(written))
  expect(read.getMap('variables').toJSON()).toEqual({ v1: { kind: 'stock', name: 'Cale sold' } })
  expect(read.getMap('links').get('l2')).toBeInstanceOf(cut.Map)
  expect(cut.encodeStateVector(read)).toEqual(Y.encodeStateVector(written))

  const back = new Y.Doc()
  Y.applyUpdate(back, cut.encodeStateAsUpdate(read))
  expect(back.getMap('variables').toJSON()).toEqual(written.getMap('variables').toJSON())
})
