import { readdir, readFile, readlink } from 'node:fs/promises'

/** A program that listens on a port. */
export interface Holder {
  readonly pid: number
  /** As in `python3 -m http.server`, cut at 80 characters. */
  readonly command: string
}

/**
 * Which program listens on this TCP port of this machine, read from /proc as Linux has it. Null when that cannot be
 * found out: on another system, or when the program belongs to another person.
 */
export async function findHolder(port: number, proc = '/proc'): Promise<Holder | null> {
  const sockets = new Set<string>()
  for (const table of ['tcp', 'tcp6']) {
    for (const inode of listeningInodes(await readOr(`${proc}/net/${table}`, ''), port)) {
      sockets.add(`socket:[${inode}]`)
    }
  }
  if (sockets.size === 0) return null
  for (const name of await listOr(proc)) {
    if (!/^\d+$/.test(name)) continue
    for (const descriptor of await listOr(`${proc}/${name}/fd`)) {
      const target = await readlink(`${proc}/${name}/fd/${descriptor}`).catch(() => '')
      if (sockets.has(target)) return { pid: Number(name), command: await commandOf(`${proc}/${name}`) }
    }
  }
  return null
}

/** Inodes of the sockets that listen (state 0A) on this port, from the text of /proc/net/tcp. */
function listeningInodes(table: string, port: number): string[] {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(wanted) && fields[3] === '0A')
    .flatMap((fields) => fields[9] ?? [])
}

async function commandOf(folder: string): Promise<string> {
  const words = (await readOr(`${folder}/cmdline`, '')).split('\0').filter(Boolean)
  const command = words.length > 0 ? words.join(' ') : (await readOr(`${folder}/comm`, 'a program')).trim()
  return command.length > 80 ? `${command.slice(0, 79)}…` : command
}

/** Processes come and go and some may not be looked at: what cannot be read counts as not there. */
function readOr(path: string, otherwise: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => otherwise)
}

function listOr(path: string): Promise<string[]> {
  return readdir(path).catch(() => [])
}
