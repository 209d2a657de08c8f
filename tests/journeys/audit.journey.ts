import type { Page } from '@playwright/test'
import { focusFaults } from '../support/audit/focusOrder.ts'
import { AUDITED, leave, SCREENS } from '../support/audit/screens.ts'
import { settled, violationsIn } from '../support/axe.ts'
import { choose, loopRow } from '../support/page.ts'
import { missed, startHearing } from '../support/screenReader.ts'
import { expect, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** What the audit finds wrong with the screen as it stands, each as what and where. */
async function faultsOf(page: Page, hasTab: boolean): Promise<readonly string[]> {
  await settled(page)
  return [
    ...(await violationsIn(page, 'body')).map((fault) => `axe: ${fault}`),
    ...(hasTab ? await focusFaults(page) : []),
  ]
}

/** The screens in so many parts, for workers side by side. */
const PARTS = 3

for (let part = 0; part < PARTS; part += 1)
  for (const theme of ['Light'] as const)
    test(`the audit finds nothing on any screen, ${theme}, part ${part + 1} of ${PARTS}`, async ({
      page,
    }) => {
      test.setTimeout(300_000)
      await startHearing(page)
      await openMap(page, AUDITED)
      await choose(page, 'View', `${theme} theme`)
      await expect(loopRow(page, 'R1')).toBeVisible()
      for (const screen of SCREENS.filter((_, at) => at % PARTS === part))
        await test.step(screen.name, async () => {
          await screen.open(page)
          expect.soft(await faultsOf(page, !screen.modal && !screen.tabWorks), screen.name).toEqual([])
          await leave(page, screen)
        })
      expect(await missed(page), 'live regions that came with their text').toEqual([])
    })
