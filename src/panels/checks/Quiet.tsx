import { ChevronRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { showOpened } from './showOpened.ts'
import { quietInWords, ruleName } from './words.ts'

/** What was looked at in vain, in one line that unfolds to what it was. */
export function Quiet({
  rules,
  isAnyTold,
}: {
  readonly rules: readonly string[]
  readonly isAnyTold: boolean
}): ReactElement | null {
  if (rules.length === 0) return null
  return (
    <details className="checks-foot" onToggle={showOpened}>
      <summary>
        <span>{quietInWords(rules.length, isAnyTold)}</span>
        <ChevronRight className="icon" size={16} aria-hidden="true" />
      </summary>
      <ul className="quiet">
        {rules.map((rule) => (
          <li key={rule}>{ruleName(rule)}</li>
        ))}
      </ul>
    </details>
  )
}
