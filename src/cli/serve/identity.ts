/** Where a running Sediko tells who it is. */
export const IDENTITY_PATH = '/.well-known/sediko.json'

/** What a running Sediko says of itself. */
export interface Identity {
  readonly name: 'sediko'
  readonly version: string
  /** Process id. */
  readonly pid: number
  /** When it was started, ISO 8601. */
  readonly since: string
}

/** This process, as Sediko. */
export function ownIdentity(version: string): Identity {
  return { name: 'sediko', version, pid: process.pid, since: new Date(performance.timeOrigin).toISOString() }
}

/** Asks whoever listens at this address whether it is Sediko; null when it is not, or does not answer within 1.5 s. */
export async function askIdentity(address: string): Promise<Identity | null> {
  try {
    const answer = await fetch(new URL(IDENTITY_PATH, address), {
      signal: AbortSignal.timeout(1500),
      redirect: 'error',
    })
    return answer.ok ? readIdentity(await answer.json()) : null
  } catch {
    // Whatever went wrong, what listens there is not a Sediko that can be talked to.
    return null
  }
}

function readIdentity(json: unknown): Identity | null {
  if (typeof json !== 'object' || json === null) return null
  if (!('name' in json && 'version' in json && 'pid' in json && 'since' in json)) return null
  const { name, version, pid, since } = json
  if (
    name !== 'sediko' ||
    typeof version !== 'string' ||
    typeof pid !== 'number' ||
    typeof since !== 'string'
  )
    return null
  return { name, version, pid, since }
}
