import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Runs a program of the installed packages in the project, as a person would from the shell. What it prints goes to `write`, with
 * colours where the person's terminal has them. Resolves whether it ended with 0; rejects when it cannot be run.
 */
export function runProgram(
  [program = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>>,
  write: (text: string) => void,
  stopping: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(PROJECT, 'node_modules/.bin', program), words, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
    })
    const stop = () => child.kill('SIGTERM')
    stopping.addEventListener('abort', stop)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write)
    child.once('error', reject)
    child.once('close', (code) => {
      stopping.removeEventListener('abort', stop)
      resolve(code === 0)
    })
  })
}
