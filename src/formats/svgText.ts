/** What XML 1.0 allows in no document: control characters, halves of surrogate pairs, and two code points more. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text as XML character data or attribute value: markup escaped, what XML forbids dropped. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A number as a picture holds it, to a tenth of a px. */
export function tenth(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return String(rounded === 0 ? 0 : rounded)
}

/** The attributes of an element, with a space before each. Those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let text = ''
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    text += ` ${name}="${typeof value === 'number' ? tenth(value) : escapeXml(value)}"`
  }
  return text
}
