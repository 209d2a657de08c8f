import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { chip, FADED, link, openBlankMap, openText, selectLink, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile, openMap } from './maps.ts'

const BURDEN =
  'Staff shortage -> + Overtime -> - Staff shortage; Staff shortage -> + Training -> - || Staff shortage; ' +
  'Overtime -> + Burnout -> - || Training'

/** Opens a map and shows what is found on it. */
async function openFound(page: Page, notation: string): Promise<void> {
  await openMap(page, notation)
  await showFound(page)
}

async function showFound(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Archetypes' }).click()
  await page.getByRole('button', { name: 'On this map' }).click()
}

function proposal(page: Page, archetype = 'Shifting the Burden'): Locator {
  return page.getByRole('button', { name: new RegExp(`^Looks like ${archetype} ?:`) })
}

function tag(page: Page, archetype = 'Shifting the Burden'): Locator {
  return page
    .getByRole('region', { name: 'On this map, you say' })
    .getByRole('button', { name: new RegExp(`^${archetype}`) })
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let at = 0; at < 15; at++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('an archetype is proposed, lit, accepted with a story, flagged when it breaks and whole again', async ({
  page,
}) => {
  await openFound(page, `${BURDEN}; Rain -> + Staff shortage`)
  await expect(proposal(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Around Staff shortage' })).toBeVisible()

  await proposal(page).hover()
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  await expect(variable(page, 'Burnout')).not.toHaveClass(FADED)
  await page.mouse.move(300, 650)
  await expect(variable(page, 'Rain')).not.toHaveClass(FADED)

  await proposal(page).click()
  await page.mouse.move(300, 650)
  await expect(variable(page, 'Rain')).toHaveClass(FADED)
  await expect(
    page.getByText(/^Shifting the Burden: Quick fix \(balancing\): Staff shortage → /),
  ).toBeAttached()
  await expect(page.getByRole('list', { name: 'Its loops' })).toContainText(
    'Quick fix: Staff shortage → Overtime → Staff shortage',
  )
  await expect(page.getByRole('region', { name: 'The story' })).toContainText('Staff shortage')
  await expectNoViolations(page, 'an open proposal', 'aside')

  await page.getByRole('button', { name: 'This is it' }).click()
  const story = page.getByRole('textbox', { name: 'Story' })
  await expect(story).toBeFocused()
  await expect(story).toHaveValue(/Staff shortage/)
  await story.fill('We pay overtime and never train anybody.')
  await expect(tag(page)).toBeVisible()
  await expect(proposal(page)).toHaveCount(0)
  await expectNoViolations(page, 'a tag', 'aside')

  await selectLink(page, 'Burnout', 'Training')
  await page.keyboard.press('Delete')
  await expect(
    page.getByText('An edit has broken it: Burnout does not lead to Training any more.'),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('An edit has broken it')).toHaveCount(0)

  await expect(chip(page)).toHaveText('Saved')
  await page.reload()
  await showFound(page)
  await tag(page).click()
  await expect(page.getByRole('textbox', { name: 'Story' })).toHaveValue(
    'We pay overtime and never train anybody.',
  )
})

test('by keyboard alone: Fixes that Fail is drawn in four links, told as what it is and accepted', async ({
  page,
}) => {
  await openBlankMap(page)
  await page.keyboard.press('/')
  await page.keyboard.type('Headache -> + Painkillers -> - Headache', { delay: 5 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('Painkillers -> + Stomach trouble -> + || Headache', { delay: 5 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(link(page, 'Stomach trouble', 'Headache')).toHaveCount(1)

  await page.keyboard.press('Shift+A')
  const told = proposal(page, 'Fixes that Fail')
  await expect(told).toBeVisible()
  await tabTo(page, told)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'The story' })).toContainText('Painkillers')
  await tabTo(page, page.getByRole('button', { name: 'This is it' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Story' })).toBeFocused()
  await expect(tag(page, 'Fixes that Fail')).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('axe finds nothing where a near miss is asked about, and where nothing is found', async ({ page }) => {
  await openFound(page, BURDEN.replace(' -> - || Training', ''))
  await expect(page.getByRole('button', { name: /^Yes, draw the link: .*Shifting the Burden/ })).toBeVisible()
  await expectNoViolations(page, 'a question', 'aside')
  await openText(page, 'b.sediko.json', mapFile('Rain -> + Grass'))
  await expect(page.getByText('No archetype found so far')).toBeVisible()
  await expectNoViolations(page, 'nothing found', 'aside')
})
