import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { type FoundChromium, LAUNCH_FLAGS } from '../support/chromium.ts'

/** A browser that was started here, with its whole process group, so that it can be killed as a power cut would. */
export interface KillableBrowser {
  readonly page: Page
  /** Another tab of it. */
  newPage(): Promise<Page>
  /** SIGKILL to every process of the browser at once; resolves when all of them are gone. */
  kill(): Promise<void>
}

/** Starts a browser over this profile folder and opens an empty page in it. */
export async function startKillable(found: FoundChromium, profile: string): Promise<KillableBrowser> {
  const child = spawn(
    found.path,
    [
      ...LAUNCH_FLAGS,
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=1280,720',
      'about:blank',
    ],
    { detached: true, env: { ...found.env }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`${found.path} could not be started.`)
  const kill = async (): Promise<void> => {
    signalGroup(pid)
    while (processesOf(profile).length > 0) {
      for (const left of processesOf(profile)) signal(left)
      await sleep(10)
    }
  }
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr))
    return { page: await firstPage(browser), newPage: () => newPage(browser), kill }
  } catch (problem) {
    await kill()
    throw problem
  }
}

/** The browser prints where it can be debugged, as it starts. */
function debuggingAddress(printed: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`The browser did not start.\n${text}`)), 30_000)
    printed.on('data', (part: Buffer) => {
      text += part.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(address)
    })
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const page = contextOf(browser).pages()[0]
  return page ? sized(page) : newPage(browser)
}

async function newPage(browser: Browser): Promise<Page> {
  return sized(await contextOf(browser).newPage())
}

function contextOf(browser: Browser): BrowserContext {
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no window.')
  return context
}

async function sized(page: Page): Promise<Page> {
  await page.setViewportSize({ width: 1280, height: 720 })
  return page
}

function signalGroup(pid: number): void {
  signal(-pid)
}

/** A process that is gone already is as it should be. */
function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH')) throw problem
  }
}

/** Processes whose command line names this profile, zombies left out. Empty where there is no /proc. */
function processesOf(profile: string): readonly number[] {
  let names: readonly string[] = []
  try {
    names = readdirSync('/proc')
  } catch {
    return []
  }
  return names.filter((name) => /^\d+$/.test(name) && commandLine(name).includes(profile)).map(Number)
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // It ended between the listing and the look.
    return ''
  }
}
