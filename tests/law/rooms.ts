import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import type { Law, RoomLaw } from './table.ts'

/** A file of the project: its path from the top, with `/`, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const TEST_PACKAGES = new Set(['vitest', 'fast-check', 'fake-indexeddb', 'node:*'])
/** For tests of rooms that draw with React. */
const DRAWING_TEST_PACKAGES = new Set(['@testing-library/react', '@testing-library/user-event'])
/** Doors beside `index.ts`, for tests only. */
const TEST_DOORS = new Set(['src/model/testing/index.ts', 'src/pace/testing.ts', 'src/commands/testing.ts'])

/** Every import that the law does not allow, as a sentence with file and line. */
export function breaches(law: Law, files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const [top, room = '', ...rest] = file.path.split('/')
    if (top !== 'src') return []
    const allowed = law.get(room)
    if (!allowed || rest.length === 0) {
      return [
        `${file.path} is in no room: a file of src/ lies in a folder that has a row in ARCHITECTURE.md.`,
      ]
    }
    return importsOf(file.path, file.text).flatMap((found) => {
      const reason = denied(file.path, room, allowed, found)
      return reason ? [`${file.path}:${found.line} ${reason}`] : []
    })
  })
}

/** Whether this is a test or only for tests. */
export function isForTests(path: string): boolean {
  return /(\.test\.tsx?|\/testing(\/[^/]+)?\.ts)$/.test(path)
}

function denied(path: string, room: string, allowed: RoomLaw, found: Import): string | null {
  if (found.target === null) return 'imports something worked out at run time, which no law can read.'
  const target = found.target.replace(/\?.*$/, '')
  if (found.kind === 'import' && !target.startsWith('.')) return packageDenied(path, room, allowed, target)
  const file = posix.normalize(posix.join(posix.dirname(path), target))
  const [top, otherRoom = '', ...rest] = file.split('/')
  if (top === 'src') return roomDenied(path, room, allowed, otherRoom, file)
  if (top === 'node_modules') return packageDenied(path, room, allowed, [otherRoom, ...rest].join('/'))
  if (top === 'examples' && (room === 'app' || isForTests(path))) return null
  if (found.kind === 'address' && mayUse(path, room, allowed, 'node:*')) return null
  return `reaches out of src/ to ${found.target}.`
}

function roomDenied(
  path: string,
  room: string,
  allowed: RoomLaw,
  other: string,
  file: string,
): string | null {
  if (other === room) {
    return isForTests(file) && !isForTests(path) ? `imports ${file}, which is for tests only.` : null
  }
  if (!allowed.rooms.has(other)) return `imports the room ${other || 'src'}, which ${room} may not.`
  if (file === `src/${other}/index.ts`) return null
  if (TEST_DOORS.has(file) && isForTests(path)) return null
  return `enters ${other} by ${file} and not by its index.ts.`
}

function packageDenied(path: string, room: string, allowed: RoomLaw, target: string): string | null {
  const name = packageOf(target)
  if (mayUse(path, room, allowed, name)) return null
  const only = allowed.packages.get(name)
  return only
    ? `imports the package ${name}, which only src/${room}/${only} may.`
    : `imports the package ${name}, which ${room} may not.`
}

function mayUse(path: string, room: string, allowed: RoomLaw, name: string): boolean {
  if (isForTests(path) && TEST_PACKAGES.has(name)) return true
  if (isForTests(path) && allowed.packages.has('react') && DRAWING_TEST_PACKAGES.has(name)) return true
  const only = allowed.packages.get(name)
  return only === null || (only !== undefined && path === `src/${room}/${only}`)
}

/** `react-dom/client` is of the package `react-dom`; `fs` and `node:fs/promises` are of `node:*`. */
function packageOf(target: string): string {
  if (isBuiltin(target)) return 'node:*'
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}
