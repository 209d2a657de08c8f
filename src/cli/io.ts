import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { sizeFault } from '../formats/index.ts'
import { Complaint, type Io } from './verb.ts'

/** Files, standard input and standard output of this process. */
export function processIo(): Io {
  return {
    read: (path) => (path === '-' ? readInput() : readBytes(path)),
    async write(path, content) {
      try {
        await writeFile(located(path), content)
      } catch (problem) {
        throw new Complaint(`${path} cannot be written: ${reasonOf(problem)}.`)
      }
    },
    print: (text) => print(process.stdout, text),
    tell: (text) => void process.stderr.write(`${text}\n`),
  }
}

/**
 * Prints and waits until it is out, so that a long answer is whole before the process ends. A reader that has seen enough
 * and closed the pipe is no fault.
 */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolvePrint, reject) => {
    stream.write(text, (problem) => {
      if (problem === null || problem === undefined || isClosedPipe(problem)) resolvePrint()
      else reject(problem)
    })
  })
}

/** True for what a write gives when nobody reads the other end any more. */
export function isClosedPipe(problem: unknown): boolean {
  return codeOf(problem) === 'EPIPE'
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(located(path))
    const tooLarge = sizeFault(size)
    if (tooLarge !== null) throw new Complaint(`${path}: ${tooLarge}`)
    return await readFile(located(path))
  } catch (problem) {
    if (problem instanceof Complaint) throw problem
    throw new Complaint(`${path} cannot be read: ${reasonOf(problem)}.`)
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of process.stdin) {
    const bytes: Uint8Array = typeof part === 'string' ? new TextEncoder().encode(part) : part
    parts.push(bytes)
    size += bytes.length
    const tooLarge = sizeFault(size)
    if (tooLarge !== null) throw new Complaint(`Standard input: ${tooLarge}`)
  }
  return Buffer.concat(parts)
}

/** npm runs its scripts in the project's folder; a path is meant from where the person stands. */
function located(path: string): string {
  const { INIT_CWD, npm_lifecycle_event } = process.env
  return resolve(npm_lifecycle_event === undefined ? '.' : (INIT_CWD ?? '.'), path)
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it may not be touched by this user'],
  ['EPERM', 'it may not be touched by this user'],
  ['ENOTDIR', 'a part of its path is no folder'],
  ['ENOSPC', 'the disk is full'],
])

function reasonOf(problem: unknown): string {
  const known = REASONS.get(codeOf(problem))
  return known ?? (problem instanceof Error ? problem.message : String(problem))
}

function codeOf(problem: unknown): unknown {
  return typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : undefined
}
