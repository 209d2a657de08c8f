import type { SourceFile } from './rooms.ts'

/** The style sheet that takes all motion of style sheets away where less is asked for. */
export const GUARD = 'src/app/theme.css'

/** What is asked before a script moves something. */
const QUESTION = /\bisStill\(\)/

/** Files that wait for frames and move nothing by themselves, each with what they do instead. */
export const HARMLESS: Readonly<Record<string, string>> = {
  'src/app/focus/keepFieldInSight.ts': 'shows the field that is typed in once the page is laid out',
  'src/app/picture/screen.ts': 'draws a picture again that nobody sees',
  'src/app/standing/watchFields.ts': 'looks where a field stands',
  'src/app/toast/keepOffNames.ts': 'looks where messages cover no name',
  'src/canvas/gestures/edgePan.ts': 'moves the view as far as the hand asks at the edge',
  'src/canvas/useArriving.ts': 'makes a few elements a frame, each at its place',
  'src/canvas/useNodes.ts': 'makes a few elements a frame, each at its place',
  'src/pace/page.ts': 'waits until the page has drawn',
}

/** Declarations that would win over the guard, or motion of what its `*` does not match. */
const STRONGER = /(?:transition|animation|scroll-behavior)[\w-]*\s*:[^;}]*!important/
const UNMATCHED =
  /::(?:backdrop|view-transition[\w-]*|details-content)[^{}]*\{[^}]*\b(?:transition|animation)\b/

/** Motion of scripts that asks nobody: of the browser, of SVG and of React Flow. */
const UNASKED =
  /\.animate\(\s*[[{]|startViewTransition|behavior:\s*['"]smooth|<(?:animate|set)[A-Z\s]|(?:setViewport|fitView|zoomIn|zoomOut|zoomTo|setCenter|fitBounds)\([^)]*duration|style=\{\{[^}]*\b(?:transition|animation)\b/

/** What of these files moves although less motion may be asked for, each as its path and why. */
export function unguardedMotion(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const said = path.endsWith('.css') ? ofStyles(path, text) : ofScript(path, text)
    return said.map((why) => `${path}: ${why}`)
  })
}

function ofStyles(path: string, text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const rest = path === GUARD ? bare.replace(guardOf(bare) ?? '', '') : bare
  const said: string[] = []
  if (path === GUARD && guardOf(bare) === null) said.push('the guard is gone')
  if (STRONGER.test(rest)) said.push('stronger than the guard')
  if (UNMATCHED.test(rest)) said.push('motion of what the guard does not match')
  return said
}

/** The block that takes motion from every element and what stands before and after it; null where something of it is missing. */
function guardOf(css: string): string | null {
  const block =
    /@media \(prefers-reduced-motion: reduce\) \{\s*\*,\s*\*::before,\s*\*::after \{([^}]*)\}\s*\}/.exec(css)
  const wanted = [
    /transition-duration: 0\.01ms !important/,
    /animation-duration: 0\.01ms !important/,
    /animation-iteration-count: 1 !important/,
    /scroll-behavior: auto !important/,
  ]
  return block && wanted.every((each) => each.test(block[1] ?? '')) ? block[0] : null
}

function ofScript(path: string, text: string): readonly string[] {
  const said: string[] = []
  if (text.includes('requestAnimationFrame(') && !QUESTION.test(text) && !(path in HARMLESS))
    said.push('moves by frames and does not ask isStill()')
  if (UNASKED.test(text)) said.push('moves and cannot ask')
  if (/prefers-reduced-motion/.test(text) && path !== 'src/pace/asked.ts')
    said.push('asks in its own words instead of isStill()')
  return said
}
