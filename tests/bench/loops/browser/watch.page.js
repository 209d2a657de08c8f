// Runs in the page as it stands, before the page's own scripts (see `watch.ts`). Nothing of the page's own is changed: it is told
// when orders go to the loop worker and reports come back, and finds the open session where React keeps it.
const PlainWorker = window.Worker
const bench = { orders: [], reports: [], address: '', lastFind: null, hundredAt: Number.NaN }
window.sedikoBench = bench

window.Worker = class extends PlainWorker {
  constructor(address, options) {
    super(address, options)
    this.benchAddress = String(address)
    this.addEventListener('message', ({ data }) => {
      bench.reports.push({ at: performance.now(), ...kindOf(data) })
    })
  }
  postMessage(order, ...more) {
    if (order.kind) bench.orders.push({ at: performance.now(), kind: order.kind })
    if (order.kind === 'find') {
      bench.lastFind = order
      // The page has other workers as well.
      bench.address = this.benchAddress
    }
    super.postMessage(order, ...more)
  }
}

function kindOf({ answer, ...report }) {
  if (!answer) return { kind: Object.keys(report).find((key) => key !== 'find') ?? 'other', loops: null }
  const loops = answer.loops?.ends.length ?? null
  return { kind: answer.counting ? (answer.listed ? 'list' : 'first') : 'last', loops }
}

/** The session that the loops panel shows. */
function openSession() {
  const panel = document.querySelector('.loops-panel')
  const key = Object.keys(panel ?? {}).find((name) => name.startsWith('__reactFiber$'))
  let fiber = key ? panel[key] : null
  while (fiber && !fiber.memoizedProps?.session) fiber = fiber.return
  if (!fiber) throw new Error('The loops panel and its session are not there.')
  return fiber.memoizedProps.session
}

// When a hundred loops, or all that there are, were first in the panel.
new MutationObserver((_, watcher) => {
  if (!document.querySelector('.loops-panel .loop-list li')) return
  const { list, searching } = openSession().loops.getState()
  if (rowsSaid() < 100 && (searching || rowsSaid() !== list.loops.length)) return
  bench.hundredAt = performance.now()
  watcher.disconnect()
}).observe(document, { subtree: true, childList: true, attributes: true })

const isRight = ({ list, searching }) => !searching && list.completeToLength !== 1

/** How many loops the panel's rows say there are; 0 without rows. */
function rowsSaid() {
  return Number(document.querySelector('.loops-panel .loop-list li')?.getAttribute('aria-setsize') ?? 0)
}

/** Waits until the loops are found and counted, the session is at rest and the panel shows them. */
bench.settled = async () => {
  while (!document.querySelector('.loops-panel')) await new Promise((go) => setTimeout(go, 50))
  const session = openSession()
  const isAtRest = () => {
    const state = session.loops.getState()
    const known = state.list.complete || state.lengths !== null
    return !state.searching && !state.list.counting && known && rowsSaid() === state.list.loops.length
  }
  for (let calm = 0; calm < 3; calm = isAtRest() ? calm + 1 : 0)
    await new Promise((go) => setTimeout(go, 100))
  const { list } = session.loops.getState()
  const header = document.querySelector('.loops-panel header p')
  return { loops: list.loops.length, total: list.total, words: header?.textContent ?? '' }
}

/** Waits until the list is right and what follows from it is drawn; its loops may still be counted. */
bench.listed = async () => {
  const { loops } = openSession()
  do await new Promise((go) => setTimeout(go, 250))
  while (!isRight(loops.getState()))
}

/**
 * Does something and tells after how many ms it returned, the session held the right list, and the panel showed it: rows that
 * say so many loops, or when their number is the same, the panel's first change after, if there is any.
 */
function timed(act) {
  const session = openSession()
  const said = rowsSaid()
  const before = session.loops.getState().list
  return new Promise((done) => {
    const times = { returned: 0, ordered: null, list: null, shown: null }
    const start = performance.now()
    const orders = bench.orders.length
    let isSearched = false
    let told = 0
    const stop = session.loops.subscribe((state) => {
      isSearched = isSearched || state.searching
      if (!isRight(state)) return
      told = performance.now() - start
      if (times.list === null && (state.list !== before || isSearched)) times.list = told
      if (times.returned > 0) look()
    })
    const look = () => {
      if (times.list === null) return
      const { list } = session.loops.getState()
      const isShown = list === before || said !== list.loops.length || changes > 0
      if (rowsSaid() === list.loops.length && isShown) end()
    }
    let changes = 0
    const watcher = new MutationObserver(() => {
      if (times.list !== null) changes++
      look()
    })
    const panel = document.querySelector('.loops-panel')
    watcher.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true })
    const giveUp = setTimeout(end, 4000)
    act(session)
    times.returned = performance.now() - start
    // Where the same loops are listed as before, the list stays the object that it was.
    if (times.list === null && isRight(session.loops.getState())) times.list = told
    look()
    function end() {
      clearTimeout(giveUp)
      watcher.disconnect()
      stop()
      if (changes > 0 || rowsSaid() !== said) times.shown = performance.now() - start
      const order = bench.orders.slice(orders).find(({ kind }) => kind === 'find')
      times.ordered = order ? order.at - start : null
      done(times)
    }
  })
}

/** Lists loops of up to so many links, as the control for the length does. */
bench.listUpTo = (length) => timed((session) => session.listLoopsUpTo(length))

/** Draws a link. */
bench.addLink = (id, source, target) =>
  timed((session) =>
    session.document.run(
      (map) => {
        const [any] = Object.values(session.document.state.getState().map.links)
        map.links[id] = { ...any, id, source, target, polarity: '+' }
      },
      null,
      { label: 'Draw link' },
    ),
  )

/** Takes a link away. */
bench.removeLink = (id) =>
  timed((session) =>
    session.document.run(
      (map) => {
        delete map.links[id]
      },
      null,
      { label: 'Delete link' },
    ),
  )

/** Turns a link's sign round. */
bench.turnSign = (id) =>
  timed((session) =>
    session.document.run(
      (map) => {
        map.links[id].polarity = map.links[id].polarity === '+' ? '-' : '+'
      },
      null,
      { label: 'Change sign' },
    ),
  )

/** When the map was opened: from asking the worker until its first answer was read, and until a hundred loops were in the panel. */
bench.opened = () => {
  const [order] = bench.orders.filter(({ kind }) => kind === 'find')
  if (!order) return { ordered: 0, answered: 0, shown: 0 }
  const report = bench.reports.find(({ at }) => at > order.at)
  return { ordered: order.at, answered: report.at - order.at, shown: bench.hundredAt - order.at }
}

/** Asks for the independent loops and waits for them. */
bench.independent = async () => {
  const session = openSession()
  session.wantIndependent(true)
  while (session.loops.getState().independent === null) await new Promise((go) => setTimeout(go, 50))
  session.wantIndependent(false)
}

/** A loop of three: the least order to find something. */
const SMALL = {
  variables: 3,
  sources: Int32Array.of(0, 1, 2),
  targets: Int32Array.of(1, 2, 0),
  signs: Int8Array.of(1, 1, 1),
  ranks: Int32Array.of(0, 1, 2),
}

function listen(worker) {
  const heard = []
  const waiting = []
  worker.addEventListener('message', ({ data }) => {
    heard.push({ at: performance.now(), find: data.find, ...kindOf(data) })
    for (const wake of waiting.splice(0)) wake()
  })
  return {
    heard,
    async until(isIt) {
      while (!heard.some(isIt)) await new Promise((wake) => waiting.push(wake))
      return heard.find(isIt)
    },
  }
}

/** From asking a new worker, and then the same again, until the first hundred loops are there, in ms. */
bench.firstLoops = async () => {
  const order = bench.lastFind
  const start = performance.now()
  const worker = new PlainWorker(bench.address, { type: 'module' })
  const { until } = listen(worker)
  worker.postMessage({ ...order, find: 1 })
  const cold = (await until(({ find }) => find === 1)).at - start
  const warm = []
  for (let find = 2; find < 8; find++) {
    worker.postMessage({ kind: 'stop' })
    await new Promise((go) => setTimeout(go, 60))
    const again = performance.now()
    worker.postMessage({ ...order, find })
    warm.push((await until((report) => report.find === find)).at - again)
  }
  worker.terminate()
  return { cold, warm: warm.slice(1) }
}

/**
 * From stopping a worker after so many ms of this work until it has answered a small new order, in ms; null when the work had
 * ended before. `idle` is no work at all: what is taken then is the machine's.
 */
bench.cancel = async (kind, limits, waits) => {
  const order = bench.lastFind
  const worker = new PlainWorker(bench.address, { type: 'module' })
  const { heard, until } = listen(worker)
  const times = []
  let find = 1
  // A worker that is still being started would seem busy.
  worker.postMessage({ kind: 'find', find, graph: SMALL, limits: order.limits })
  await until((report) => report.find === 1)
  for (const wait of waits) {
    find += 1
    const own = find
    if (kind !== 'idle') {
      worker.postMessage({ kind, find: own, graph: order.graph, limits: { ...order.limits, ...limits } })
    }
    if (kind === 'find') await until((report) => report.find === own && report.kind !== 'first')
    await new Promise((go) => setTimeout(go, wait))
    const wasOver = heard.some((report) => report.find === own && !['first', 'list'].includes(report.kind))
    find += 1
    const next = find
    const start = performance.now()
    worker.postMessage({ kind: 'stop' })
    worker.postMessage({ kind: 'find', find: next, graph: SMALL, limits: order.limits })
    const { at } = await until((report) => report.find === next)
    times.push(wasOver ? null : at - start)
  }
  worker.terminate()
  return times
}
