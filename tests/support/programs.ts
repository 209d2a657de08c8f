import { access, constants, stat } from 'node:fs/promises'

/** What a machine can run. */
export interface Programs {
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** Whether there is a program at this path that may be run. */
  canRun(path: string): Promise<boolean>
}

/** What the machine can run on which this runs. */
export const THESE_PROGRAMS: Programs = {
  platform: process.platform,
  arch: process.arch,
  canRun: async (path) => {
    try {
      await access(path, constants.X_OK)
      return (await stat(path)).isFile()
    } catch {
      // It is not there, or not for us.
      return false
    }
  },
}

/** An environment as programs are started with it: without names that have no value. */
export function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) env[name] = value
  return env
}
