import { test as plain } from '@playwright/test'
import { violationsIn } from '../support/axe.ts'
import { addVariable, chip, openBlankMap, variable } from '../support/page.ts'
import { servedElsewhere } from './anyHost.ts'
import { expect, watch } from './fixture.ts'

plain(
  'the guard of every journey bites: requests to elsewhere, policy, console and page errors',
  async ({ page, context, baseURL }) => {
    const troubles = watch(context, baseURL ?? '')
    await page.goto(baseURL ?? '')
    expect(troubles).toEqual([])
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "planted"'
      document.head.append(script)
      const picture = new Image()
      picture.src = 'http://127.0.0.1:9/planted.png'
      console.error('planted on the console')
      setTimeout(() => {
        throw new Error('planted on the page')
      })
    })
    for (const sign of ['script-src', 'img-src', 'planted on the console', 'planted on the page']) {
      await expect.poll(() => troubles.join('\n')).toContain(sign)
    }
    await expect(page).not.toHaveTitle('planted')
  },
)

plain('axe bites, at the first look at a page and at the next', async ({ page, baseURL }) => {
  await page.goto(baseURL ?? '')
  await page.getByRole('button', { name: 'Blank map' }).waitFor()
  expect(await violationsIn(page, 'body')).toEqual([])
  await page.evaluate(() => {
    const pale = document.createElement('p')
    pale.textContent = 'Hardly to be read'
    Object.assign(pale.style, { color: '#bbbbbb', background: '#cccccc' })
    document.querySelector('main')?.prepend(pale, document.createElement('button'))
  })
  const planted = await violationsIn(page, 'body')
  expect(planted).toEqual([
    expect.stringMatching(/^button-name: /),
    expect.stringMatching(/^color-contrast: .*Hardly/),
  ])
  expect(await violationsIn(page, 'header')).toEqual([])
})

plain(
  'the built folder works on any static host, under any path, and brings its policy with it',
  async ({ page, context }) => {
    const host = await servedElsewhere('/maps/of/ours/')
    try {
      const troubles = watch(context, host.address)
      await openBlankMap(page, host.address)
      await addVariable(page, 'Rain')
      await expect(chip(page)).toHaveText('Saved')
      await page.reload()
      await expect(variable(page, 'Rain')).toBeVisible()
      expect(troubles).toEqual([])
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
      await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self';/)
    } finally {
      host.stop()
    }
  },
)
