import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react'
import { isComposing } from '../../commands/index.ts'
import { SvgPicture } from '../start/SvgPicture.tsx'
import { FIRST_SIGNS, TRIED_FRAME, TRIED_NAMES, type TriedSign, tryLoop } from './tryLoop.ts'

const SHOWN: Readonly<Record<TriedSign, string>> = { '+': '+', '-': '−' }
const TYPED: Readonly<Record<string, TriedSign>> = { '+': '+', '=': '+', '-': '-', '−': '-' }
const EVEN = 'an even number, so the loop reinforces'
const ODD = 'an odd number, so the loop balances'
const COUNTS = ['No −', 'One −', 'Two −', 'Three −', 'Four −'] as const

/** A small loop whose signs can be turned, by click or key, and which says what it is and why. */
export function TryLoop(): ReactElement {
  const [signs, setSigns] = useState(FIRST_SIGNS)
  const { svg, signs: places, type, walk, negatives } = useMemo(() => tryLoop(signs), [signs])
  const put = (at: number, sign: TriedSign) =>
    setSigns(signs.map((now, index) => (index === at ? sign : now)))
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const sign = TYPED[event.key]
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey) return
    if (sign === undefined) return
    event.preventDefault()
    event.stopPropagation()
    put(at, sign)
  }
  const first = TRIED_NAMES[0]
  return (
    <div className="try-loop">
      <div className="try-picture">
        <SvgPicture svg={svg} className="try-drawing" />
        {places.map(({ x, y }, at) => {
          const sign = signs[at] ?? '+'
          const [source, target] = [TRIED_NAMES[at], TRIED_NAMES[(at + 1) % TRIED_NAMES.length]]
          return (
            <button
              key={source}
              type="button"
              className="try-sign"
              style={{ left: share(x, TRIED_FRAME.width), top: share(y, TRIED_FRAME.height) }}
              aria-label={`From ${source} to ${target}: ${sign === '+' ? 'plus' : 'minus'}`}
              title={`More ${source}, ${sign === '+' ? 'more' : 'less'} ${target}. Press to turn it`}
              onClick={() => put(at, sign === '+' ? '-' : '+')}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              {SHOWN[sign]}
            </button>
          )
        })}
      </div>
      <div className="try-told" role="status">
        <p className={`try-verdict ${type}`}>
          <b>{type}</b> {COUNTS[negatives]}: {negatives % 2 === 0 ? EVEN : ODD}.
        </p>
        <ol>
          <li>More {first}</li>
          {walk.map(({ name, isMore }, at) => (
            <li key={name}>
              {at === walk.length - 1 ? 'and so ' : ''}
              {isMore ? 'more' : 'less'} {name}
            </li>
          ))}
        </ol>
        <p>
          {type === 'R'
            ? `It comes back as more: what began goes on by itself, up as well as down.`
            : `It comes back as less: what began is worked against, up as well as down.`}
        </p>
      </div>
    </div>
  )
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`
}
