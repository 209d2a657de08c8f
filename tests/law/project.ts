import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from './rooms.ts'

/** The top folder of the project, ending in a slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report', 'coverage'])

/** Every text file of the project under this folder whose name ends so, by path. */
export function projectFiles(folder: string, endings: RegExp): readonly SourceFile[] {
  return pathsUnder(folder)
    .filter((path) => endings.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }))
}

function pathsUnder(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (!entry.isDirectory()) return [path]
    return NOT_OURS.has(entry.name) ? [] : pathsUnder(path)
  })
}
