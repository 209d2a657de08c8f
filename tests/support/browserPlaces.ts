import { posix, win32 } from 'node:path'

/** What browsers of one family are called, and where their installers put them. */
export interface Family {
  /** On a PATH; on Windows with `.exe`. */
  readonly names: readonly string[]
  /** Below the folders of programs. */
  readonly onWindows: readonly string[]
  /** Below the folders of applications. */
  readonly onMacos: readonly string[]
  /** Where packages put what they link to from the PATH, and what is on no bare one. */
  readonly onLinux: readonly string[]
}

/** Chromium, Chrome and Edge; Edge, which Windows has anyway, last. */
export const CHROMIUM: Family = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  onWindows: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  onMacos: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  onLinux: [
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
    '/opt/microsoft/msedge/msedge',
  ],
}

/** Firefox and its version for longer support. */
export const FIREFOX: Family = {
  names: ['firefox', 'firefox-esr'],
  onWindows: ['Mozilla Firefox/firefox.exe'],
  onMacos: ['Firefox.app/Contents/MacOS/firefox'],
  onLinux: [
    '/usr/lib/firefox/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ],
}

/** Everything that could be such a browser on the PATH, in the order of the PATH. */
export function onPath(
  { names }: Family,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return folders.flatMap((folder) => names.map((name) => join(folder, `${name}${ending}`)))
}

/** Where such browsers stand when they were installed in the usual way, without being on the PATH. */
export function usualPlaces(
  { onWindows, onMacos, onLinux }: Family,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  if (platform === 'win32') {
    // To a Node of 32 bits the folder of programs is that of older ones; the other has a name of its own.
    const { ProgramW6432, ProgramFiles, 'ProgramFiles(x86)': olderPrograms, LOCALAPPDATA } = environment
    return below([ProgramW6432, ProgramFiles, olderPrograms, LOCALAPPDATA], onWindows, win32.join)
  }
  if (platform === 'darwin') {
    const { HOME } = environment
    return below(['/Applications', HOME && posix.join(HOME, 'Applications')], onMacos, posix.join)
  }
  return platform === 'linux' ? onLinux : []
}

function below(
  folders: readonly (string | undefined)[],
  programs: readonly string[],
  join: (...parts: string[]) => string,
): readonly string[] {
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? join(folder, program) : [])))
}
