/** One thing that must hold. */
export interface Step {
  readonly name: string
  /** What is run, as it is told to the person. */
  readonly words: string
  /** How many cores it keeps busy: it begins when so many are free. More than there are means all of them. */
  readonly cores: number
  /** Begins it. What it prints goes to `write`; it ends early when `stopping` says so. Resolves whether it went well. */
  start(write: (text: string) => void, stopping: AbortSignal): Promise<boolean>
}

/**
 * Runs steps side by side as cores become free, in their order, and prints what each says whole and in that order as well: the
 * first that is not done is seen as it speaks, the others once it is their turn. The first that fails stops all, those that come
 * before it in the order too; it is answered, or null when all went well.
 */
export async function runInLanes(
  steps: readonly Step[],
  cores: number,
  print: (text: string) => void,
): Promise<Step | null> {
  const stopping = new AbortController()
  const running = new Set<Promise<void>>()
  const speech = inOrder(print)
  let free = cores
  let failed: Step | null = null

  async function run(step: Step, needed: number, speaker: Speaker): Promise<void> {
    speaker.say(`\n▸ ${step.name}: ${step.words}\n`)
    const began = performance.now()
    const isGood = await step.start(speaker.say, stopping.signal).catch((problem: unknown) => {
      speaker.say(`${problem instanceof Error ? problem.message : String(problem)}\n`)
      return false
    })
    const isStopped = failed !== null
    const spent = `${((performance.now() - began) / 1000).toFixed(1)} s`
    speaker.say(
      `${isStopped ? '–' : isGood ? '✓' : '✗'} ${step.name}: ${isStopped ? 'stopped after ' : ''}${spent}\n`,
    )
    speaker.end()
    free += needed
    if (isGood || isStopped) return
    failed = step
    stopping.abort()
  }

  for (const step of steps) {
    const needed = Math.min(step.cores, cores)
    while (free < needed && failed === null) await Promise.race(running)
    if (failed !== null) break
    free -= needed
    const turn = run(step, needed, speech()).finally(() => running.delete(turn))
    running.add(turn)
  }
  await Promise.all(running)
  return failed
}

/** Says something for one step. */
interface Speaker {
  readonly say: (text: string) => void
  /** Nothing more will be said. */
  readonly end: () => void
}

/** Makes speakers; each is heard once those before it have ended. */
function inOrder(print: (text: string) => void): () => Speaker {
  const waiting: { text: string; hasEnded: boolean }[] = []
  const flush = (): void => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      if (first.text !== '') print(first.text)
      first.text = ''
      if (!first.hasEnded) return
      waiting.shift()
    }
  }
  return () => {
    const own = { text: '', hasEnded: false }
    waiting.push(own)
    return {
      say(text) {
        own.text += text
        flush()
      },
      end() {
        own.hasEnded = true
        flush()
      },
    }
  }
}
