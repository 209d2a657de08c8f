import { readAny } from '../formats/index.ts'
import type { CausalMap } from '../model/index.ts'
import { Complaint, type Io } from './verb.ts'

/** Reads a map from a file, or from standard input for `-`. What is wrong with it is thrown as a `Complaint`. */
export async function readMap(path: string, io: Io): Promise<CausalMap> {
  const result = readAny(path === '-' ? 'input.json' : path, await io.read(path))
  if (!result.ok) throw new Complaint(`${path === '-' ? 'Standard input' : path}: ${result.reason}`)
  return result.map
}
