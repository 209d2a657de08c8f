import { readFileSync } from 'node:fs'
import { checkInPieces } from '../../src/checks/index.ts'
import { emptyMap, newVariable } from '../../src/model/index.ts'
import { finish } from '../../src/pace/index.ts'
import { NAMES } from './names.ts'
import { HELD_NAMES } from './heldNames.ts'
const OF = new Set('V01 V03 V04 V05 V06 V08 V09 V10 V11 V12 V13'.split(' '))
const said = (name: string, kind: any = 'variable') => finish(checkInPieces({ map: {...emptyMap(), variables: {v1: newVariable({id:'v1',name,kind,made:1})}}, own:{fine:[],vague:[]}, language:'en'})).findings.filter(f=>OF.has(f.rule))
type L = {rule: string|null, name: string, kind?: any, turn?: boolean}
const review = JSON.parse(readFileSync('/tmp/wt/shared/domain/review-names.json','utf8')).names
const lists: Record<string, L[]> = {
 review: review.map((n:any)=>({rule:n.verdict==='bad'?n.rule:null,name:n.name,kind:n.kind||undefined,turn:n.signs_turn})),
 names: NAMES.map((n:any)=>({...n,rule:n.verdict==='bad'?n.rule:null})),
 held: HELD_NAMES.map((n:any)=>({...n,rule:n.verdict==='bad'?n.rule:null})),
}
const verbose = process.argv.includes('-v')
for (const f of process.argv.slice(2).filter(a=>a!=='-v')) lists[f] = readFileSync(f,'utf8').split('\n').filter(Boolean).map(l=>{const [r,...w]=l.split(' ');return {rule:r==='G'?null:r!,name:w.join(' ')}})
for (const [id, list] of Object.entries(lists)) {
  let bad=0,told=0,good=0,flag=0; const out:string[]=[]
  for (const n of list) {
    const s = said(n.name, n.kind)
    const fix = s.map(f=>{const c:any=f.fix?.changes[0]; return c?.name!==undefined ? c.name+(c.turn?' (-)':'') : c?.names ? c.names.join(' | ') : '∅'}).join('; ')
    if (n.rule) { bad++; if (s.some(f=>f.rule===n.rule)) {told++; if (verbose) out.push(`  ok   ${n.rule} ${n.name} → ${fix}`)} else out.push(`  MISS ${n.rule} ${n.name}  [${s.map(f=>f.rule)}] ${fix}`) }
    else { good++; if (s.length) {flag++; out.push(`  FLAG ${n.name}  [${s.map(f=>f.rule)}] ${fix}`)} }
  }
  console.log(`${id}: bad ${told}/${bad}, good flagged ${flag}/${good}`); if(out.length) console.log(out.join('\n'))
}
