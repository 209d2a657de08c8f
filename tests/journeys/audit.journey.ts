import type { Page } from '@playwright/test'
import { focusFaults } from '../support/audit/focusOrder.ts'
import { AUDITED, leave, SCREENS, type Screen } from '../support/audit/screens.ts'
import { rulesIn, settled, violationsIn } from '../support/axe.ts'
import { contrastFaults } from '../support/contrast.ts'
import { missed, startHearing } from '../support/screenReader.ts'
import { overflowFaults, targetFaults } from '../support/screens.ts'
import { expect, LONG, notInFirefox, test } from './fixture.ts'
import { openMap } from './maps.ts'

/** The screens in so many parts, for workers side by side. */
const PARTS = 3

/** A screen as low as this, CSS px, has no room for the map and a message beside it. */
const LOW = 300

/** Spacing of text as WCAG 1.4.12 wants it to be possible. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

type Look = 'axe' | 'axe on colours' | 'tab' | 'contrast' | 'room' | 'targets'

/** One way in which the page is had, and what is looked at then. */
interface Way {
  readonly looks: readonly Look[]
  readonly size?: readonly [width: number, height: number]
  readonly isDark?: boolean
  readonly isForced?: boolean
  readonly hasTouch?: boolean
  readonly isSpaced?: boolean
  /** Only in `npm run test:long`. */
  readonly isLong?: boolean
}

const SMALL: readonly Look[] = ['room', 'targets', 'tab']

const WAYS: Readonly<Record<string, Way>> = {
  'in the light theme': { looks: ['axe', 'room', 'targets'] },
  'in the light theme, by Tab and by points': { looks: ['tab', 'contrast'], isLong: true },
  'in the dark theme': { looks: ['axe on colours', 'contrast'], isDark: true, isLong: true },
  'in forced colours, light': { looks: ['contrast'], isForced: true, isLong: true },
  'in forced colours, dark': { looks: ['contrast'], isForced: true, isDark: true, isLong: true },
  'at 200 %, 640x360': { looks: SMALL, size: [640, 360], isLong: true },
  'at 320x568': { looks: SMALL, size: [320, 568], isLong: true },
  'at 400 %, 320x256': { looks: SMALL, size: [320, 256], isLong: true },
  'on a telephone, 360x740': { looks: ['room', 'targets'], size: [360, 740], hasTouch: true, isLong: true },
  'on a telephone on its side, 740x360': {
    looks: ['room', 'targets'],
    size: [740, 360],
    hasTouch: true,
    isLong: true,
  },
  'with spaced text': { looks: ['room'], isSpaced: true, isLong: true },
}

/** Runs in the page, whose policy refuses style elements. */
function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}

/** What is wrong with the screen as it stands, each as what and where. */
async function faultsOf(page: Page, looks: readonly Look[], screen: Screen): Promise<readonly string[]> {
  await settled(page)
  const isOver = screen.modal === true || screen.covers === true
  const faults: string[] = []
  const add = (of: Look, found: readonly string[]) => faults.push(...found.map((fault) => `${of}: ${fault}`))
  for (const look of looks) {
    if (look === 'axe') add(look, await violationsIn(page, 'body'))
    if (look === 'axe on colours') add(look, await violationsIn(page, 'body', rulesIn('Dark')))
    if (look === 'contrast') add(look, await contrastFaults(page))
    if (look === 'room')
      add(
        look,
        await overflowFaults(page, { ...(isOver && { map: null }), ...(screen.pullsUp && { sheet: null }) }),
      )
    if (look === 'targets') add(look, await targetFaults(page))
    const isCramped = screen.needsRoom === true && (page.viewportSize()?.height ?? 0) < LOW
    if (look === 'tab' && !screen.modal && !screen.tabWorks && !isCramped) add(look, await focusFaults(page))
  }
  return faults
}

for (const [name, way] of Object.entries(WAYS))
  test.describe(`the audit ${name}`, way.isLong ? LONG : {}, () => {
    const [width, height] = way.size ?? [1280, 720]
    test.use({
      viewport: { width, height },
      colorScheme: way.isDark ? 'dark' : 'light',
      ...(way.isForced && { contextOptions: { forcedColors: 'active' as const } }),
      hasTouch: way.hasTouch === true,
    })
    for (let part = 0; part < PARTS; part += 1)
      test(`finds nothing on any screen, part ${part + 1} of ${PARTS}`, async ({ page, browserName }) => {
        notInFirefox(browserName, 'What it looks with is made for Chromium.')
        test.setTimeout(300_000)
        await startHearing(page)
        await openMap(page, AUDITED)
        if (way.isSpaced) await page.evaluate(adopt, SPACED)
        for (const screen of SCREENS.filter((_, at) => at % PARTS === part).filter(
          ({ byKeyboard }) => !(byKeyboard && way.hasTouch),
        ))
          await test.step(screen.name, async () => {
            await screen.open(page)
            expect.soft(await faultsOf(page, way.looks, screen), screen.name).toEqual([])
            await leave(page, screen)
          })
        expect(await missed(page), 'live regions that came with their text').toEqual([])
      })
  })
