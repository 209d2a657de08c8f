/** A browser's locks in memory, for tests: each is held by one at a time, but for those that are shared. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const ends = new Map<string, Promise<unknown>>()
  const held = new Set<string>()
  return {
    request: (name: string, ...rest: unknown[]) => {
      const [options, work] = [rest[0], rest.at(-1)]
      const has = (option: string) => typeof options === 'object' && options !== null && option in options
      const run = (lock: unknown): unknown => (typeof work === 'function' ? work(lock) : undefined)
      if (has('ifAvailable') && held.has(name)) return Promise.resolve(run(null))
      const before = (!has('mode') && ends.get(name)) || Promise.resolve()
      if (has('mode')) return before.then(() => run({ name }))
      const given = before.then(async () => {
        held.add(name)
        try {
          return await run({ name })
        } finally {
          held.delete(name)
        }
      })
      ends.set(name, given)
      return given
    },
  }
}
