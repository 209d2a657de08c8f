import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails softly, so that the rest of the journey is looked at too, when axe finds any violation of any of its rules in this
 * part of the page as it stands once nothing moves.
 */
export async function expectNoViolations(page: Page, where: string, part = 'body'): Promise<void> {
  await settled(page)
  expect.soft(await violationsIn(page, part), `axe, ${where}`).toEqual([])
}

/**
 * What breaks any of axe's rules in this part of the page, each as the rule and where. Nothing is worked out about what is right
 * (`resultTypes`), axe is read once a page, and its answer is put together in the page itself (legacy mode, which leaves out frames
 * of other origins, and there are none): a scan then takes a fraction of the time.
 */
export async function violationsIn(page: Page, part: string): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .include(part)
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
}

/** Waits until no transition and no animation that ends is under way, once what was done has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await drawn()
    await drawn()
    for (;;) {
      const moving = document
        .getAnimations()
        .filter(
          (one) => one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime),
        )
      if (moving.length === 0) return
      await Promise.allSettled(moving.map((one) => one.finished))
    }
  })
}
