import { parseArgs } from 'node:util'

/** The port that everybody uses unless they ask for another: their maps live at this address. */
export const USUAL_PORT = 4747

/** What a person asked for when starting the page. */
export type StartOptions =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly reason: string }

/** Reads `--port N`, else the environment variable SEDIKO_PORT, else the usual port. */
export function readStartOptions(words: readonly string[], environment: NodeJS.ProcessEnv): StartOptions {
  let asked: string | undefined
  try {
    asked = parseArgs({ args: [...words], options: { port: { type: 'string' } } }).values.port
  } catch (problem) {
    return {
      ok: false,
      reason: `${problem instanceof Error ? problem.message : String(problem)} Known: --port N`,
    }
  }
  const text = asked ?? environment.SEDIKO_PORT ?? String(USUAL_PORT)
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535)
    return { ok: false, reason: `A port is a whole number from 1 to 65535, not "${text}".` }
  return { ok: true, port }
}
