/** Both texts, a blank line between them; one alone when the other is empty or already part of it. */
export function joinTexts(first: string, second: string): string {
  if (first.includes(second)) return first
  if (second.includes(first)) return second
  return `${first}\n\n${second}`
}
