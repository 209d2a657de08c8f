import { chromium } from '@playwright/test'
import { findChromium, LAUNCH_FLAGS } from './tests/support/chromium.ts'
const found = await findChromium()
const b = await chromium.launch({ executablePath: found.path, env: { ...found.env }, args: [...LAUNCH_FLAGS] })
const out='/tmp/wt/x/compare17/'
for (const [w,h,scheme] of [[1280,720,'light'],[1280,720,'dark'],[320,640,'light']] as const) {
  const page = await b.newPage({ viewport:{width:w,height:h}, colorScheme: scheme })
  page.on('console', m=>m.type()==='error'&&console.log('ERR',m.text())); page.on('pageerror',e=>console.log('PE',e.message))
  await page.goto('http://127.0.0.1:47117/')
  await page.getByRole('button',{name:/blank map/i}).first().click()
  await page.locator('.react-flow').waitFor(); await page.waitForTimeout(800)
  await page.keyboard.press('y'); await page.waitForTimeout(700)
  await page.keyboard.type('fixes'); await page.keyboard.press('Enter'); await page.locator('.card-picture svg').waitFor()
  const c=page.getByRole('button',{name:'Compare with…'}); await c.focus(); await page.keyboard.press('Enter'); await page.locator('.compare-picture svg').first().waitFor(); await page.waitForTimeout(300)
  console.log(await page.evaluate(()=>document.activeElement?.outerHTML.slice(0,80)))
  await page.screenshot({path:`${out}cmp-${w}-${scheme}.png`})
  if (w===320) { await page.locator('.compare-picture').first().scrollIntoViewIfNeeded(); await page.screenshot({path:`${out}cmp-${w}-b.png`}) }
  else { await page.locator('.compare-wide').evaluate(e=>e.scrollTo(0,500)); await page.screenshot({path:`${out}cmp-${w}-${scheme}-b.png`})
   await page.locator('.compare-wide').evaluate(e=>e.scrollTo(0,0)); await page.locator('select').selectOption('growth-and-underinvestment'); await page.waitForTimeout(300); await page.screenshot({path:`${out}cmp-${w}-${scheme}-c.png`})}
  await page.keyboard.press('Escape'); await page.waitForTimeout(100)
  console.log(await page.evaluate(()=>document.activeElement?.textContent))
  await page.close()
}
await b.close()
