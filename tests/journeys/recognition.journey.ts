import type { Locator, Page } from '@playwright/test'
import { expectNoViolations } from '../support/axe.ts'
import { chip, link, openMapFile, selectLink, variable } from '../support/page.ts'
import { expect, test } from './fixture.ts'
import { mapFile } from './maps.ts'

const BURDEN =
  'Staff shortage -> + Overtime -> - Staff shortage; Staff shortage -> + Training -> - || Staff shortage; ' +
  'Overtime -> + Burnout -> - || Training'

/** Opens a map and shows what is found on it. */
async function openFound(page: Page, notation: string): Promise<void> {
  await openMapFile(page, 'a.sediko.json', mapFile(notation))
  await showFound(page)
}

async function showFound(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Archetypes' }).click()
  await page.getByRole('button', { name: 'On this map' }).click()
}

function proposal(page: Page, archetype = 'Shifting the Burden'): Locator {
  return page.getByRole('button', { name: new RegExp(`^Looks like ${archetype} ?:`) })
}

function tag(page: Page): Locator {
  return page
    .getByRole('region', { name: 'On this map, you say' })
    .getByRole('button', { name: /^Shifting the Burden/ })
}

test('an archetype is proposed, lit, accepted with a story, flagged when it breaks and whole again', async ({
  page,
}) => {
  await openFound(page, `${BURDEN}; Rain -> + Staff shortage`)
  await expect(proposal(page)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Around Staff shortage' })).toBeVisible()

  await proposal(page).hover()
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-disabled', 'true')
  await expect(variable(page, 'Burnout')).not.toHaveAttribute('aria-disabled', 'true')
  await page.mouse.move(300, 650)
  await expect(variable(page, 'Rain')).not.toHaveAttribute('aria-disabled', 'true')

  await proposal(page).click()
  await page.mouse.move(300, 650)
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-disabled', 'true')
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

test('what was dismissed is not proposed again, also after a reload, until it is asked for', async ({
  page,
}) => {
  await openFound(page, BURDEN)
  await proposal(page).click()
  await page.getByRole('button', { name: 'Not this' }).click()
  await expect(proposal(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(proposal(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(proposal(page)).toHaveCount(0)

  await expect(chip(page)).toHaveText('Saved')
  await page.reload()
  await showFound(page)
  await page.getByText('Not this (1)').click()
  await expect(proposal(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Propose Shifting the Burden again' }).click()
  await expect(proposal(page)).toBeVisible()
})

test('a near miss is asked about, and one click makes it true in one step', async ({ page }) => {
  await openFound(page, BURDEN.replace(' -> - || Training', ''))
  const yes = page.getByRole('button', { name: /^Yes, draw the link: .*Shifting the Burden/ })
  await expect(yes).toBeVisible()
  await expect(proposal(page)).toHaveCount(0)
  await expectNoViolations(page, 'a question', 'aside')
  await yes.click()
  await expect(link(page, 'Burnout', 'Training')).toHaveAccessibleName(/negative/)
  await expect(proposal(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(link(page, 'Burnout', 'Training')).toHaveCount(0)
  await expect(yes).toBeVisible()
  await page.getByRole('button', { name: /^No: .*Shifting the Burden/ }).click()
  await expect(yes).toHaveCount(0)
})

test('a sign that makes the difference is asked about, and turned by one click', async ({ page }) => {
  await openFound(page, BURDEN.replace(' -> - || Training', ' -> + || Training'))
  await page.getByRole('button', { name: /^Yes, turn the sign: .*Shifting the Burden/ }).click()
  await expect(proposal(page)).toBeVisible()
  await expect(page.getByText(/^Link from .* made negative; closes R1/)).toBeAttached()
})

test('a missing delay is asked about and set by one click', async ({ page }) => {
  await openFound(page, BURDEN.replace('-> - || Staff shortage', '-> - Staff shortage'))
  await proposal(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Yes, mark a delay/ }).click()
  await expect(link(page, 'Training', 'Staff shortage')).toHaveAccessibleName(/delayed/)
  await expect(page.getByRole('button', { name: /^Yes, mark a delay/ })).toHaveCount(0)
  await expect(proposal(page)).toBeFocused()
})

test('a small archetype is found by pointing at the symptom and the fix, all by keyboard', async ({
  page,
}) => {
  await openFound(page, 'Bad debt -> + Borrowing -> - Bad debt; Borrowing -> + Interest due -> + || Bad debt')
  await page.getByRole('button', { name: 'Point at a symptom and a fix' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: /symptom/ }).selectOption('Bad debt')
  await page.getByRole('combobox', { name: /fix/ }).selectOption('Borrowing')
  await page.getByRole('combobox', { name: /fix/ }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('With Bad debt as the symptom and Borrowing as the fix.')).toBeVisible()
  await expect(proposal(page, 'Fixes that Fail')).toBeVisible()
  await expect(page.getByText(/for what you point at$/)).toBeFocused()
  await page.getByRole('button', { name: 'Look at the whole map' }).click()
  await expect(proposal(page, 'Fixes that Fail')).toHaveCount(0)
})

test('what was accepted makes room for the answer to what is pointed at, and comes back', async ({
  page,
}) => {
  await openFound(page, `${BURDEN}; Rain -> + Staff shortage`)
  await proposal(page).click()
  await page.getByRole('button', { name: 'This is it' }).click()
  await expect(variable(page, 'Rain')).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Point at a symptom and a fix' }).click()
  await page.getByRole('combobox', { name: /symptom/ }).selectOption('Staff shortage')
  await page.getByRole('combobox', { name: /fix/ }).selectOption('Overtime')
  await page.getByRole('button', { name: 'Look for what fits' }).click()
  await expect(tag(page)).toHaveCount(0)
  await page.mouse.move(300, 650)
  await expect(variable(page, 'Rain')).not.toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Look at the whole map' }).click()
  await expect(tag(page)).toBeVisible()
})

test('an empty map says how an archetype comes about and leads to the library', async ({ page }) => {
  await openFound(page, 'Rain -> + Grass')
  await expect(page.getByText('No archetype found so far')).toBeVisible()
  await expectNoViolations(page, 'nothing found', 'aside')
  await page.getByRole('button', { name: 'Open the library' }).click()
  await expect(page.getByRole('searchbox')).toBeFocused()
})
