import type { Arrangement, ArrangeRequest, ArrangeWork } from './types.ts'

/** What is said of work on an arrangement: the best so far, the final one, or in a sentence why there is none. */
export type ArrangeReport =
  | { readonly best: Arrangement }
  | { readonly final: Arrangement }
  | { readonly problem: string }

/** The engine: what takes a request and works. */
export type Arrange = (request: ArrangeRequest) => ArrangeWork

/** By what work on an arrangement is reported. */
export interface Reporting {
  readonly send: (report: ArrangeReport) => void
  readonly now: () => number
  /** Waited for after each piece of work. */
  readonly pause: () => Promise<void>
  /** Asked after each piece of work; what nobody waits for any more goes on no further and says nothing. */
  readonly isWanted: () => boolean
}

/** A better arrangement is told of at most every so many milliseconds: to show one takes a frame or two. */
const BETWEEN_REPORTS = 50

/** Works on an arrangement to the end and reports on it. Never rejects. */
export async function reportArranging(
  arrange: Arrange,
  request: ArrangeRequest,
  { send, now, pause, isWanted }: Reporting,
): Promise<void> {
  try {
    const work = arrange(request)
    let told: Arrangement | null = null
    let toldAt = Number.NEGATIVE_INFINITY
    for (;;) {
      const { done, value } = await work.next()
      if (!isWanted()) return
      if (done === true) {
        send({ final: value })
        return
      }
      if (value !== null && value !== told && now() - toldAt >= BETWEEN_REPORTS) {
        send({ best: value })
        told = value
        toldAt = now()
      }
      await pause()
      if (!isWanted()) return
    }
  } catch (error) {
    if (isWanted()) send({ problem: error instanceof Error ? error.message : String(error) })
  }
}
