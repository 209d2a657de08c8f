/** The JSON of a file's top level. A migration must not trust what is in it: repair comes after. */
export type FileJson = Readonly<Record<string, unknown>>

/**
 * Brings a file of one version to the next. Pure, total on any JSON, and importing nothing that lives on: what the names
 * meant when it was written must not change under it.
 */
export type Migration = (file: FileJson) => FileJson

/** `migrations[n - 1]` brings version n to n + 1. Version 1 is the first that was ever written. */
const migrations: readonly Migration[] = []

/** What a native file calls itself. */
export const FILE_FORMAT = 'sediko-map'

/** The version that is written. */
export const FILE_VERSION = migrations.length + 1

/** Brings a file to the newest version, one step after the other. A file of that version or a newer one stays as it is. */
export function migrate(file: FileJson, version: number, steps: readonly Migration[] = migrations): FileJson {
  return steps.slice(version - 1).reduce((older, step) => step(older), file)
}
