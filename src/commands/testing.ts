import type { ReadResult } from '../formats/index.ts'
import type { Point } from '../layout/index.ts'
import { type CausalMap, emptyMap, type Id, inOrder, mapFromNotation, printNotation } from '../model/index.ts'
import {
  belongingsOf,
  createMemoryDocument,
  type DocumentState,
  type Library,
  type LibraryState,
  openSession,
  rememberCheckMode,
  type Selection,
  type Session,
  select,
  setSingleKeys,
  setTheme,
  showPanel,
} from '../store/index.ts'
import { fetchTelling } from './announceLoops.ts'
import { commandById } from './index.ts'
import { isChosen } from './meant.ts'
import { tellRefusals } from './refusals.ts'
import type { CanvasView, FileOutcome, Here, LoopNaming, Page, PickedFile, Question, World } from './types.ts'

// What tells of loops is here before a map is opened by a person, too.
await fetchTelling()

/** What the page was asked for, in order of asking. */
export interface Asked {
  readonly toasts: { readonly text: string; readonly kind: 'info' | 'error' }[]
  readonly said: string[]
  readonly shown: string[]
  readonly named: LoopNaming[]
  readonly questions: Question[]
  /** The lists of opened files, one after the other. */
  readonly opened: (readonly FileOutcome[])[]
  readonly actions: { readonly label: string; run(): void }[]
  /** What was put on the clipboard, by MIME type. */
  readonly copied: Readonly<Record<string, string>>[]
  readonly wentTo: (Id | null)[]
  readonly canvas: string[]
  readonly saved: { readonly name: string; readonly text: string; readonly over: string | null }[]
  readonly created: {
    readonly map: CausalMap
    readonly readOnly?: string
    readonly notices?: readonly string[]
  }[]
}

/** What a test may arrange. */
export interface Arranged {
  readonly readOnly?: boolean
  readonly pointer?: Point | null
  readonly readMap?: ReadResult
  /** By which long work is stopped. */
  readonly signal?: AbortSignal
  readonly picked?: readonly PickedFile[]
  /** What is read of each file, by its name, where they differ. */
  readonly readMaps?: Readonly<Record<string, ReadResult>>
  readonly library?: Library
  readonly saveFile?: Page['saveFile']
  /** What the field with the focus does when it is asked to put into the map what stands in it. */
  readonly takeTyped?: () => void
  /** What that field does when it is left. */
  readonly leaveField?: () => void
  readonly create?: Library['create']
  readonly animate?: CanvasView['animate']
  /** Which answer is chosen of every question, by the start of its label; none when it is left out. */
  readonly answer?: string
  /** What the clipboard holds instead of what was copied; null when the browser refuses to say. */
  readonly clipboard?: Readonly<Record<string, string>> | null
  /** What the browser makes of a picture for the clipboard. */
  readonly writePicture?: 'copied' | 'asText' | 'cannot'
}

/** A world over one map in memory, with a page that only takes down what it is asked for. */
export interface TestWorld extends World {
  readonly session: Session
  readonly asked: Asked
  map(): CausalMap
  /** The map in notation: what one line in becomes after a command. */
  text(): string
  /** Selects variables by name and links as in `A>B`; says nothing about others. */
  choose(...things: readonly string[]): void
  /** Puts the keyboard focus on a variable by name, on a link as in `A>B`, or where one says; null takes it from the canvas. */
  goTo(where: string | Here | null): void
  /** Where the keyboard focus is. */
  here(): Here | null
  /** What is selected, as `choose` takes it. */
  chosen(): string[]
  idOf(name: string): Id
  isEnabled(commandId: string): boolean
  /** Runs a command by its id; throws when there is none or it is disabled, which a key press could not do either. */
  run(commandId: string): Promise<void>
}

/** Makes a world with this map, in notation. */
export function createTestWorld(notation: string | CausalMap, arranged: Arranged = {}): TestWorld {
  const start = typeof notation === 'string' ? mapFromNotation(notation) : notation
  const document = createMemoryDocument(start)
  if (arranged.readOnly === true) {
    document.state.setState({ saving: { kind: 'readOnly', reason: 'A newer file.' } })
  }
  const session = openSession(document)
  const asked: Asked = {
    toasts: [],
    said: [],
    shown: [],
    named: [],
    questions: [],
    opened: [],
    actions: [],
    copied: [],
    wentTo: [],
    canvas: [],
    saved: [],
    created: [],
  }
  let made = 0
  const map = (): CausalMap => document.state.getState().map
  let here: Here | null = null
  const page = pageOf(asked, arranged, session, {
    get: () => here,
    set: (next) => {
      here = next
    },
  })
  tellRefusals(document, page)
  const world: TestWorld = {
    session,
    asked,
    library: arranged.library ?? libraryOf(asked, arranged),
    page,
    newId: () => `new${++made}`,
    now: () => '2026-03-04T05:06:07.000Z',
    map,
    text: () => printNotation(map()).trim(),
    choose: (...things) => select(session.view, selectionOf(map(), things), 'replace'),
    goTo(where) {
      if (typeof where !== 'string') here = where
      else {
        const { variables, links } = selectionOf(map(), [where])
        const [variable, link = ''] = [variables[0], links[0]]
        here = variable === undefined ? { kind: 'links', id: link } : { kind: 'variables', id: variable }
      }
    },
    here: () => here,
    chosen: () => namesOf(map(), session.view.getState().selection),
    idOf: (name) => idOfVariable(map(), name),
    isEnabled: (id) => commandById(id)?.isEnabled(world) === true,
    async run(id) {
      const command = commandById(id)
      if (command?.isEnabled(world) !== true) throw new Error(`${id} cannot be run`)
      await command.run(world)
    },
  }
  return world
}

/** Puts back what commands have remembered on this machine, which outlives a test and its file. */
export function forgetPreferences({ session: { view } }: TestWorld): void {
  setSingleKeys(true)
  setTheme(view, 'system')
  showPanel(view, 'loops')
  rememberCheckMode('review')
}

/** The undo and redo labels of a world, for tests of the history. */
export function historyOf(world: TestWorld): Pick<DocumentState, 'undoLabel' | 'redoLabel'> {
  const { undoLabel, redoLabel } = world.session.document.state.getState()
  return { undoLabel, redoLabel }
}

function idOfVariable(map: CausalMap, name: string): Id {
  const variable = inOrder(map.variables).find((each) => each.name === name)
  if (variable === undefined) throw new Error(`There is no variable ${name}`)
  return variable.id
}

function selectionOf(map: CausalMap, things: readonly string[]): { variables: Id[]; links: Id[] } {
  const arrows = things.filter((thing) => thing.includes('>'))
  const links = arrows.map((arrow) => {
    const [source, target] = arrow.split('>').map((name) => idOfVariable(map, name))
    const link = inOrder(map.links).find((each) => each.source === source && each.target === target)
    if (link === undefined) throw new Error(`There is no link ${arrow}`)
    return link.id
  })
  const names = things.filter((thing) => !thing.includes('>'))
  return { variables: names.map((name) => idOfVariable(map, name)), links }
}

function namesOf(map: CausalMap, { variables, links, labels }: Selection): string[] {
  const nameOf = (id: Id | undefined): string => map.variables[id ?? '']?.name ?? ''
  return [
    ...[...variables].map(nameOf),
    ...[...links].map((id) => `${nameOf(map.links[id]?.source)}>${nameOf(map.links[id]?.target)}`),
    ...[...labels].map((id) => map.labels[id]?.text ?? ''),
  ]
}

function libraryOf(asked: Asked, arranged: Arranged): Library {
  const nothing = async (): Promise<void> => {}
  const library: Library = {
    of: belongingsOf(() => library),
    state: neverChanging({ entries: [], problem: null }),
    drafts: createMemoryDocument(emptyMap()).drafts,
    create:
      arranged.create ??
      (async (map, options) => {
        asked.created.push({ map, ...options })
        return createMemoryDocument(map)
      }),
    open: async () => null,
    rename: nothing,
    setOrigin: nothing,
    remove: nothing,
    restore: nothing,
    act: async () => null,
  }
  return library
}

/** A store that stays as it is: commands look at the library and do not wait for it. */
function neverChanging(state: LibraryState): Library['state'] {
  const read = (): LibraryState => state
  return { getState: read, getInitialState: read, setState: () => {}, subscribe: () => () => {} }
}

/** Where the keyboard focus is on a canvas that only takes it down. */
interface Focus {
  get(): Here | null
  set(here: Here | null): void
}

function pageOf(asked: Asked, arranged: Arranged, session: Session, focus: Focus): Page {
  const note =
    (what: string) =>
    (...details: readonly unknown[]): void => {
      asked.canvas.push([what, ...details].map(String).join(' '))
    }
  const canvas: CanvasView = {
    room: () => ({ width: 1600, height: 900 }),
    zoomToFit: note('fit'),
    fitUnlessSeen: note('fit unless seen'),
    animate:
      arranged.animate ??
      (async (show) => {
        show(1)
        return true
      }),
    zoomBy: note('zoom'),
    zoomTo100: note('100'),
    middle: () => ({ x: 400, y: 300 }),
    seen: () => ({ left: 0, top: 0, right: 800, bottom: 600 }),
    pointer: () => arranged.pointer ?? null,
    mapPoint: (x, y) => ({ x, y }),
    centreOn: ({ x, y }) => note('centre on')(x, y),
    reveal: note('reveal'),
    keepSeen: () => note('see again'),
    focus: note('focus'),
    focusOn(here) {
      focus.set(here)
      note('focus on')(here.kind, here.id)
    },
    here: focus.get,
    meant() {
      const here = focus.get()
      return here === null || isChosen(session, here) ? null : here
    },
  }
  return {
    canvas,
    toast: ({ text, kind, action }) => {
      asked.toasts.push({ text, kind })
      if (action !== undefined) asked.actions.push(action)
    },
    announce: (text) => void asked.said.push(text),
    choose: async (question) => {
      asked.questions.push(question)
      const { answer } = arranged
      const chosen = question.answers.findIndex(
        ({ label }) => answer !== undefined && label.startsWith(answer),
      )
      return chosen < 0 ? null : chosen
    },
    pickFiles: async () => arranged.picked ?? [],
    saveFile:
      arranged.saveFile ??
      (async ({ name, bytes }, handle) => {
        asked.saved.push({ name, text: await bytes.text(), over: handle?.name ?? null })
        return { saved: true, handle }
      }),
    goRound: (step) => void asked.shown.push(`part of the page ${step}`),
    keysWait: () => () => {},
    takeTyped: () => arranged.takeTyped?.(),
    leaveField: () => arranged.leaveField?.(),
    longWork: (_, work) =>
      work({ signal: arranged.signal ?? new AbortController().signal, step: () => {}, keep: () => {} }),
    readMap: async ({ name }) =>
      arranged.readMaps?.[name] ?? arranged.readMap ?? { ok: false, reason: 'This file is empty.' },
    clipboard: {
      write: (texts) => asked.copied.push(texts) > 0,
      writePicture: async (mime, content) => {
        asked.copied.push({ [mime]: await (await content).text() })
        return arranged.writePicture ?? 'copied'
      },
      read: async () => (arranged.clipboard === undefined ? (asked.copied.at(-1) ?? {}) : arranged.clipboard),
    },
    rasterise: async (svg, scale) =>
      new Blob([`PNG at ${scale} of ${svg.length > 0 ? 'a picture' : 'nothing'}`]),
    photograph: async () => new Blob(['PNG of the screen']),
    fontCss: async () => '@font-face{}',
    goTo: (id) => void asked.wentTo.push(id),
    show: (what) => void asked.shown.push(what),
    showActions: ({ on, name }) => void asked.shown.push(`actions on ${on} ${name}`.trim()),
    showOpened: (files) => void asked.opened.push(files),
    showReport: (id) => void asked.shown.push(`report of ${id}`),
    nameLoop: (naming) => void asked.named.push(naming),
  }
}
