/** Who takes orders: a worker, or what stands in for it on the page. */
export interface Hand<Order> {
  postMessage(order: Order): void
  /** Ends it at once; it reports nothing after. */
  terminate(): void
}

/** What a runner needs of a worker; a test gives its own. */
export interface WorkerLike<Order, Report> extends Hand<Order> {
  onmessage: ((event: MessageEvent<Report>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

/** Makes what does a worker's work on the page, in pieces; it reports by `send`. */
export type MakeStandIn<Order, Report> = (send: (report: Report) => void) => Hand<Order>

/** Fetches what makes the stand-in and hands it on, or says why it could not be fetched. */
export type FetchStandIn<Order, Report> = (
  then: (make: MakeStandIn<Order, Report>) => void,
  failed: (reason: string) => void,
) => void

/** How a worker works, as far as its life depends on it. */
export interface Trade<Order, Report> {
  /** Whether it hears messages while it works: then a new order calls off those before it. One that does not hear is ended for that. */
  readonly hears: boolean
  /** The order that calls off all work of a worker that hears; one without is ended for that too. */
  readonly stop?: Order | undefined
  /**
   * When the page takes over from a worker that fails: always, or only from one that never reported, whose file could not be fetched or is refused. One that has worked is replaced at
   * the next order, for its failure may lie in the work, which the page should not be lost over.
   */
  readonly rescue: 'always' | 'untried'
  /** Has the stand-in fetched; left out where there is none. */
  readonly fetchStandIn?: FetchStandIn<Order, Report> | undefined
  /** Whether a report is about this order; all are where it is left out. */
  readonly answers?: (order: Order, report: Report) => boolean
  /** Whether no other report about the same order will follow; none does where it is left out. */
  readonly isLast?: (report: Report) => boolean
  /** Why there will be no answer, where a report says so. */
  readonly problemOf?: (report: Report) => string | null
}

/** An order that was given and is not answered to its end. */
export interface Sent<Order> {
  readonly order: Order
  /** False for a word about other work, to which nothing is answered. */
  readonly wantsAnswer: boolean
}

/** Where orders go: nowhere before the first and after an end; while a hand is coming they wait for it. */
export type Place = 'nowhere' | 'starting' | 'worker' | 'fetching' | 'page'

/** The life of a worker at one moment. */
export interface Life<Order> {
  readonly at: Place
  /** Counts the hands, so that what comes late from one that is gone is known. */
  readonly turn: number
  /** Whether a worker has ever reported. */
  readonly hasReported: boolean
  /** Whether it is known that no worker can be had: all work is done on the page from then on. */
  readonly isOnPage: boolean
  readonly underWay: readonly Sent<Order>[]
}

/** What may happen to a worker. `from` is the turn of the hand that it comes from. */
export type WorkerEvent<Order, Report> =
  | { readonly kind: 'warm' }
  /** `order` takes the place of all that is under way, `beside` joins it, `word` tells it something. */
  | { readonly kind: 'order' | 'beside' | 'word'; readonly order: Order }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'end' }
  | { readonly kind: 'ready'; readonly from: number }
  | { readonly kind: 'report'; readonly from: number; readonly report: Report }
  | {
      readonly kind: 'fault'
      readonly from: number
      /** Null where workers cannot be had at all. */
      readonly reason: string | null
      /** Whether the fault shows that the worker did report something. */
      readonly hasReported?: boolean
    }

/** What is to be done about it. */
export type Effect<Order, Report> =
  | { readonly kind: 'start' | 'fetch' | 'terminate' }
  | { readonly kind: 'post'; readonly order: Order }
  | { readonly kind: 'report'; readonly report: Report }
  /** The work goes on, on the page. */
  | { readonly kind: 'takeOver'; readonly reason: string }
  /** What is under way will have no answer. */
  | { readonly kind: 'fail'; readonly reason: string }
