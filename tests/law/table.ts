/** What one room may import. */
export interface RoomLaw {
  readonly rooms: ReadonlySet<string>
  /** By package name: the one file of the room that may import it, or null when every file may. */
  readonly packages: ReadonlyMap<string, string | null>
}

/** The law by room. What is not in it is denied. */
export type Law = ReadonlyMap<string, RoomLaw>

const HEADER = ['room', 'what it holds', 'rooms it may import', 'packages it may import']

/** Reads the law out of the table in ARCHITECTURE.md. Throws when the table is missing or a cell cannot be read. */
export function readLaw(markdown: string): Law {
  const rows = markdown.split('\n').map(cellsOf)
  const start = rows.findIndex((cells) => cells.join('|') === HEADER.join('|'))
  if (start < 0) throw new Error(`ARCHITECTURE.md has no table with the columns ${HEADER.join(', ')}.`)
  const law = new Map<string, RoomLaw>()
  for (const cells of rows.slice(start + 2)) {
    if (cells.length !== HEADER.length) break
    const [room] = entriesOf(cells[0])
    if (!room) throw new Error(`A row of the table names no room: ${cells.join(' | ')}`)
    law.set(room, {
      rooms: new Set(entriesOf(cells[2])),
      packages: new Map(entriesOf(cells[3]).map(packageEntry)),
    })
  }
  for (const [room, { rooms }] of law) {
    for (const other of rooms) {
      if (!law.has(other)) throw new Error(`The row of ${room} allows ${other}, which has no row.`)
    }
  }
  return law
}

function cellsOf(line: string): readonly string[] {
  if (!line.startsWith('|')) return []
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** `none`, or names in backticks with commas between. */
function entriesOf(cell = ''): readonly string[] {
  if (cell === 'none') return []
  return cell.split(', ').map((entry) => {
    const name = /^`([^`]+)`$/.exec(entry)?.[1]
    if (!name) throw new Error(`Neither "none" nor a list of names in backticks: ${cell}`)
    return name
  })
}

function packageEntry(entry: string): [string, string | null] {
  const [name = entry, file = null] = entry.split(' in ')
  return [name, file]
}
