import { posix, win32 } from 'node:path'

/** What Chromium, Chrome and Edge are called on a PATH; on Windows with `.exe`. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
]

/** Where each installs itself on Windows, below the folders of programs. */
const ON_WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Where each is put on macOS, below the folders of applications. */
const ON_MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Where packages put what they link to from the PATH, and what is on no bare one. */
const ON_LINUX = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
]

/** Everything that could be such a browser on the PATH, in the order of the PATH. */
export function onPath(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, `${name}${ending}`)))
}

/** Where such browsers stand when they were installed in the usual way, without being on the PATH; Edge, which Windows has anyway, last. */
export function usualPlaces(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  if (platform === 'win32') {
    // To a Node of 32 bits the folder of programs is that of older ones; the other has a name of its own.
    const { ProgramW6432, ProgramFiles, 'ProgramFiles(x86)': olderPrograms, LOCALAPPDATA } = environment
    return below([ProgramW6432, ProgramFiles, olderPrograms, LOCALAPPDATA], ON_WINDOWS, win32.join)
  }
  if (platform === 'darwin') {
    const { HOME } = environment
    return below(['/Applications', HOME && posix.join(HOME, 'Applications')], ON_MACOS, posix.join)
  }
  return platform === 'linux' ? ON_LINUX : []
}

function below(
  folders: readonly (string | undefined)[],
  programs: readonly string[],
  join: (...parts: string[]) => string,
): readonly string[] {
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? join(folder, program) : [])))
}
