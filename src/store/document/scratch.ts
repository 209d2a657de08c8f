import fc from 'fast-check'
import { isSound, sameJson, type CausalMap } from '../../model/index.ts'
import { anyChange, anyStart, type AnyChange } from '../../model/testing.ts'
import { createDocument } from './mapDocument.ts'
import { emptySharedMap, sharedMapOf, type SharedMap } from './sharedMap.ts'
const MOST = 3
type Move = [number, number, AnyChange | 'undo' | 'redo' | 'exchange']
const anyMove = fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1), fc.oneof({ weight: 12, arbitrary: anyChange }, { weight: 4, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) }, { weight: 2, arbitrary: fc.constant('exchange' as const) }))
const replica = (shared: SharedMap) => ({ shared, document: createDocument({ id: 'x', shared, saver: { push: () => ({ kind: 'saved' }), flush: async () => {}, close: async () => {} }, saving: { kind: 'saved' }, isLocked: false, notices: [], clock: () => 0 }) })
function fails(first: CausalMap, moves: readonly Move[]): string | null {
  const one = sharedMapOf(first)
  const all = Array.from({ length: MOST }, (_, i) => { if (i === 0) return replica(one); const s = emptySharedMap(); s.apply(one.encode()); return replica(s) })
  const map = (i: number) => all[i]!.document.state.getState().map
  const meet = (a: number, b: number) => { const x = all[a]!.shared.encode(); all[a]!.document.receive([all[b]!.shared.encode()]); all[b]!.document.receive([x]) }
  for (const [w, o, m] of moves) {
    const before = map(w)
    if (m === 'exchange') meet(w, o)
    else if (m === 'undo') all[w]!.document.undo()
    else if (m === 'redo') all[w]!.document.redo()
    else m.into((e, a) => all[w]!.document.run(e, a, { label: m.name }))
    if (map(w) !== before) { const s = isSound(map(w)); if (s.length > 0) return s.join(' ') }
  }
  for (let k = 0; k < 2; k++) for (let i = 0; i < MOST; i++) for (let j = 0; j < MOST; j++) if (i !== j) meet(i, j)
  for (let i = 1; i < MOST; i++) if (!sameJson(map(i), map(0))) return 'not equal'
  return null
}
let found = 0
const from = Number(process.argv[2] ?? 1)
const end = Date.now() + Number(process.argv[3] ?? 60) * 1000
let seed = from
for (; Date.now() < end && found < 3; seed++) {
  const [first] = fc.sample(anyStart, { numRuns: 1, seed })
  let moves = fc.sample(anyMove, { numRuns: 150, seed }) as Move[]
  if (!first || !fails(first, moves)) continue
  found++
  for (let size = moves.length >> 1; size >= 1; size >>= 1) for (let i = 0; i < moves.length; ) { const less = [...moves.slice(0, i), ...moves.slice(i + size)]; if (fails(first, less)) moves = less; else i += size }
  console.log('seed', seed, fails(first, moves), JSON.stringify(Object.values(first.links).map((l) => [l.id, l.source, l.polarity, l.target])))
  for (const [w, o, m] of moves) console.log('  ', w, typeof m === 'string' ? m + ' ' + o : m.name + ' ' + JSON.stringify(m.args))
}
console.log('seeds', from, seed)
