/**
 * `npx tsx tests/bench/layout/pictures.ts [--large] [GRAPH...]`: takes a picture of each row of the contact sheet that
 * `npm run bench:layout` has written, beside it, for looking at where no browser can be opened. Large: one under the other.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startBrowser } from '../browser.ts'
import { SHEET } from './sheet.ts'

if (!existsSync(SHEET)) {
  console.error('There is no contact sheet yet: npm run bench:layout writes one.')
  process.exit(2)
}
const LARGE = '--large'
const isLarge = process.argv.includes(LARGE)
const wanted = process.argv.slice(2).filter((word) => word !== LARGE)
const browser = await startBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } })
  await page.goto(pathToFileURL(SHEET).href)
  if (isLarge) await page.addStyleTag({ content: 'section > div { grid-auto-flow: row !important }' })
  for (const row of await page.locator('section').all()) {
    const name = (await row.getAttribute('id')) ?? ''
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const path = join(dirname(SHEET), `${name}.png`)
    await row.screenshot({ path })
    console.log(path)
  }
} finally {
  await browser.close()
}
