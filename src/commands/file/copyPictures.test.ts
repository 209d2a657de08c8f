import { expect, test } from 'vitest'
import { createTestWorld } from '../testing.ts'

test('the exact pictures and that of the screen are copied, each with its own type', async () => {
  const world = createTestWorld('Rain -> + Grass')
  await world.run('file.copyPng')
  await world.run('file.copySvg')
  await world.run('file.copyScreen')
  const [png, svg, screen] = world.asked.copied
  expect(png?.['image/png']).toBe('PNG at 2 of a picture')
  expect(svg?.['image/svg+xml']).toContain('data-link=')
  expect(svg?.['image/svg+xml']).not.toContain('<style')
  expect(screen?.['image/png']).toBe('PNG of the screen')
  expect(world.asked.toasts.map(({ text }) => text)).toEqual([
    'PNG picture copied.',
    'SVG picture copied. It names its font; only the file holds it.',
    'Picture of the screen copied.',
  ])
})

test('what a browser cannot put on the clipboard is said, and how else to have it', async () => {
  const asText = createTestWorld('Rain -> + Grass', { writePicture: 'asText' })
  await asText.run('file.copySvg')
  expect(asText.asked.toasts.at(-1)?.text).toMatch(
    /^This browser puts no SVG pictures on the clipboard: its text was copied/,
  )
  const cannot = createTestWorld('Rain -> + Grass', { writePicture: 'cannot' })
  await cannot.run('file.copyPng')
  expect(cannot.asked.toasts.at(-1)).toMatchObject({
    kind: 'error',
    text: 'This browser puts no such picture on the clipboard. Export it as a file instead.',
  })
})

test('the picture of the screen is a file of its own name', async () => {
  const world = createTestWorld('Rain -> + Grass')
  await world.run('file.screenPicture')
  expect(world.asked.saved).toEqual([{ name: 'screen.png', text: 'PNG of the screen', over: null }])
})

test('there is no picture of an empty map', () => {
  const world = createTestWorld('')
  for (const id of ['file.screenPicture', 'file.copyScreen', 'file.copyPng', 'file.copySvg'])
    expect(world.isEnabled(id)).toBe(false)
})
