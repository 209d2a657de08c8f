import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Which of axe's rules are looked at: of a theme that only changes colours those of colours say all that can differ. */
type Rules = 'all' | 'colours'

/** What is looked at in each theme of a journey that goes through the same states in both: all of it in the first, colours in the second. */
export function rulesIn(theme: 'Light' | 'Dark'): Rules {
  return theme === 'Light' ? 'all' : 'colours'
}

/**
 * Fails softly, so that the rest of the journey is looked at too, when axe finds any violation of these rules in this
 * part of the page as it stands once nothing moves.
 */
export async function expectNoViolations(
  page: Page,
  where: string,
  part = 'body',
  rules: Rules = 'all',
): Promise<void> {
  await settled(page)
  expect.soft(await violationsIn(page, part, rules), `axe, ${where}`).toEqual([])
}

/**
 * What breaks these rules of axe in this part of the page, each as the rule and where. Nothing is worked out about what is right
 * (`resultTypes`), axe is read once a page, and its answer is put together in the page itself (legacy mode, which leaves out frames
 * of other origins, and there are none): a scan then takes a fraction of the time.
 */
export async function violationsIn(
  page: Page,
  part: string,
  rules: Rules = 'all',
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .include(part)
    .options({
      resultTypes: ['violations'],
      ...(rules === 'colours' && {
        runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
      }),
    })
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
