import type { ReadResult } from '../formats/index.ts'
import type { Box, Point } from '../layout/index.ts'
import type { Id } from '../model/index.ts'
import type { Library, Selection, Session } from '../store/index.ts'
import type { Age } from './opening/age.ts'

/**
 * A key with its modifiers, written as in `Mod+S`, `Shift+Z`, `n`, `Delete`: `Mod` is Ctrl, or Cmd on a Mac. A letter
 * without a modifier is matched by what it types, so it works on every keyboard layout.
 */
export type Keys = string

/** A file that a person chose or dropped, with the handle to write it again where the browser has those. */
export interface PickedFile {
  readonly file: File
  readonly handle: FileSystemFileHandle | null
}

/** What became of a file that was opened. */
export type OpenedFile =
  | {
      readonly kind: 'opened'
      readonly name: string
      readonly mapId: Id
      /** How many there are, and the first as a sentence. */
      readonly notices: number
      readonly first: string | null
      /** Why it may only be looked at, as a sentence. */
      readonly readOnly: string | null
    }
  /** It became a newer version of a map that was here, of this title. */
  | {
      readonly kind: 'newer'
      readonly name: string
      readonly title: string
      readonly mapId: Id
      readonly notices: number
    }
  /** It says what a map that is here says. */
  | {
      readonly kind: 'same'
      readonly name: string
      readonly title: string
      readonly mapId: Id
      readonly picked: PickedFile
      /** Opens it as a map of its own all the same: offered until the list is closed. */
      openOwn(): Promise<void>
    }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: string }

/** What became of a file, or what it asks: whether it is a newer version of a map that is here. Until that is answered nothing has changed. */
export type FileOutcome =
  | OpenedFile
  | {
      readonly kind: 'asks'
      readonly name: string
      readonly title: string
      /** Whether it is newer or older than the map here, and the dates. */
      readonly age: Age
      /** How many other maps here it may be a version of, too. */
      readonly others: number
      readonly mapId: Id
      readonly picked: PickedFile
      openOwn(): Promise<void>
      takeAsNewer(): Promise<void>
    }

/** Work that the page tells of while it lasts. */
export interface Told {
  /** Aborted when the person has stopped it. */
  readonly signal: AbortSignal
  /** Says what is done now, and from 0 to 1 how far it is; leave that out where nobody knows. */
  step(text: string, share?: number | null): void
  /** From now on it is not to be stopped any more. */
  keep(): void
}

/** A question with a few answers. */
export interface Question {
  readonly title: string
  /** What it is about, as a person's own text: shown as it is, its start where it is long. */
  readonly quoted: string
  readonly answers: readonly { readonly label: string; readonly told: string }[]
}

/** What commands may ask of the page around the map. `app` fills it in; a test gives its own. */
export interface Page {
  /** Shows a sentence at the bottom right for some seconds; `action` offers one next step. */
  toast(message: {
    readonly text: string
    readonly kind: 'info' | 'error'
    readonly action?: { readonly label: string; run(): void }
  }): void
  /** Says a sentence to a screen reader only. */
  announce(text: string): void
  /** Asks for files to read; none when the person turned away. */
  pickFiles(): Promise<readonly PickedFile[]>
  /** Asks a person to choose one of a few things; its index, or null when they turn away. */
  choose(question: Question): Promise<number | null>
  /** Writes a file: over `handle` when there is one, else asks where. Returns the handle when the browser has them. */
  saveFile(
    file: { readonly name: string; readonly type: string; readonly bytes: Blob },
    handle: FileSystemFileHandle | null,
  ): Promise<{ readonly saved: boolean; readonly handle: FileSystemFileHandle | null }>
  /** Tells what work does, and how far it is, once it takes a while, and offers to stop it. */
  longWork<T>(text: string, work: (told: Told) => Promise<T>): Promise<T>
  /** Takes the keyboard to the next part of the page, or to the one before: bar, map, panel, messages. */
  goRound(step: 1 | -1): void
  /** Leaves the field that has the focus, as pressing elsewhere does. */
  leaveField(): void
  /** Keys wait from now on until what this gives is called, and then go on in their order; with false they are forgotten. */
  keysWait(): (isThere?: boolean) => void
  /** Has the field that has the focus put into the map what stands in it, as leaving it does, and stay where it is. */
  takeTyped(): void
  /** Reads a map file away from the main thread; an aborted `signal` ends that at once. */
  readMap(file: File, signal?: AbortSignal): Promise<ReadResult>
  /** The clipboard of the system. Only while the browser handles a key or click that asked for it. */
  readonly clipboard: {
    /** Puts texts on it, by MIME type; false when the browser refuses. What it takes at once it is given at once. */
    write(texts: Readonly<Record<string, string>>): boolean | Promise<boolean>
    /**
     * Puts a picture of this MIME type on it, once `content` is there. Where the browser takes no SVG its text is put there instead; `cannot` when it takes neither or refuses.
     * Rejects when the content does.
     */
    writePicture(mime: string, content: Promise<Blob>): Promise<'copied' | 'asText' | 'cannot'>
    /** The texts on it, by MIME type; null when the browser refuses. */
    read(): Promise<Readonly<Record<string, string>> | null>
  }
  /** Rasterises SVG text to a PNG at this scale. */
  rasterise(svg: string, scale: number): Promise<Blob>
  /** The canvas as it is seen, as a PNG. */
  photograph(): Promise<Blob>
  /** The shipped font as CSS with its data inside, for pictures that leave the page. */
  fontCss(): Promise<string>
  /** Shows the map with this id, or the start screen. */
  goTo(mapId: Id | null): void
  /** The canvas: moves the view. Absent while no map is shown. */
  readonly canvas: CanvasView | null
  /** Opens the palette, the page that says how it works, its part about signs or the list of keys in it, or the choice of formats to export to. */
  show(what: 'palette' | 'help' | 'signs' | 'keys' | 'export'): void
  /** Opens the menu of what can be done with a part of the map. */
  showActions(actions: ActionsOn): void
  /** Lists what became of files, in place of the list before, until the person closes it; an empty list closes it. */
  showOpened(files: readonly FileOutcome[]): void
  /** Shows a map, and beside it the report of opening its file. */
  showReport(mapId: Id): void
  /** Puts the cursor into the name of a loop in the loops panel, which the command has opened. */
  nameLoop(naming: LoopNaming): void
}

/** What of the map a menu is asked for, by a right click, a long press or a key. What a command would act on is selected already, and a loop held. */
export interface ActionsOn {
  readonly on: 'variable' | 'link' | 'label' | 'several' | 'group' | 'mark' | 'paper'
  /** What it is called, for the name of the menu. */
  readonly name: string
  /** Where it was asked for, px of the window: there the menu opens. */
  readonly at: Point
  /** True where a button asked for it: then it is for no place of the paper. */
  readonly isPlaceless?: boolean
  /** Gives the focus back to it, when nothing is chosen. */
  giveBack(): void
}

/** A request to type the name of a loop in the loops panel. */
export interface LoopNaming {
  readonly key: string
  /** Hides the panel again, which was shown for the name alone; left out where it was there before. */
  readonly giveBack?: (() => void) | undefined
}

/** A thing on the canvas that can be selected. */
export interface FocusedThing {
  readonly kind: keyof Selection
  readonly id: Id
}

/** Where a person is on the canvas: at a thing that can be selected, at a group, or at the mark of a loop, whose `id` is its key. */
export interface Here {
  readonly kind: keyof Selection | 'groups' | 'loops'
  readonly id: string
}

/** What commands may ask of the canvas. */
export interface CanvasView {
  /** The room that a map has which is fitted, px of the screen. */
  room(): { readonly width: number; readonly height: number }
  zoomToFit(): void
  /** The same, but only when not all of the map is seen. */
  fitUnlessSeen(): void
  /**
   * Calls `show` frame by frame with the part of the way that a motion has come, 0 to 1, for as long as it is wanted; at once with
   * 1 where less motion is asked for. Resolves with whether it came to its end.
   */
  animate(show: (part: number) => void, isWanted: () => boolean): Promise<boolean>
  zoomBy(factor: number): void
  zoomTo100(): void
  /** The middle of what is seen, in map coordinates. */
  middle(): Point
  /** What is seen of the map and not too near the edge for a name, in map coordinates. */
  seen(): Box
  /** Where the pointer was last over the canvas, in map coordinates, or null. */
  pointer(): Point | null
  /** The place of the map at a place in the window, px. */
  mapPoint(x: number, y: number): Point
  /** Brings a place of the map into the middle of what is seen. */
  centreOn(point: Point): void
  /** Brings these variables, labels and links into view with the least movement. */
  reveal(things: readonly Id[]): void
  /** Takes down what is seen of the map. Returns how to see it again. */
  keepSeen(): () => void
  /** Puts the keyboard focus on the canvas: where it was when it left, else on what is selected where that is possible. */
  focus(): void
  /** Puts the keyboard focus there, as soon as it is drawn, and selects nothing. */
  focusOn(here: Here): void
  /** What has the keyboard focus on the canvas, or had it when that went elsewhere; null when a person is nowhere. */
  here(): Here | null
  /**
   * What a command acts on in the place of what is selected: what has the keyboard focus and is not selected. Null when what is selected is meant, as where it was
   * selected later than the focus came, or a pointer was used since.
   */
  meant(): Here | null
}

/** All that a command may see and use. */
export interface World {
  readonly library: Library
  /** The open map with its loops, view and drawing; null on the start screen. */
  readonly session: Session | null
  readonly page: Page
  newId(): Id
  /** ISO date of this moment. */
  now(): string
}

/** Where a command stands in the menus. */
export type MenuName = 'file' | 'edit' | 'insert' | 'link' | 'arrange' | 'loop' | 'go' | 'view' | 'help'

/** What a command acts on; `subject.ts` says of each whether it is there. */
export type Subject =
  /** Anything that can be selected. */
  | 'things'
  /** One variable; any number of them; two or more. */
  | 'variable'
  | 'variables'
  | 'twoVariables'
  /** One name or text label, to be typed in; any number of them; two or more; three or more. */
  | 'text'
  | 'texts'
  | 'twoTexts'
  | 'threeTexts'
  /** One link; any number of them; these, or the link that the one variable was just made with. */
  | 'link'
  | 'links'
  | 'signed'

/** One thing that a person can do. Feeds the keyboard, the menus, the palette and the toolbar. */
export interface Command {
  /** Room and verb, as in `link.reverse`. */
  readonly id: `${string}.${string}`
  /** As it reads in a menu; a function when it depends on the state ("Undo rename"). */
  readonly label: string | ((world: World) => string)
  readonly menu: MenuName
  /** What it acts on: what has the focus, or all that is selected where that is among it. Left out where it acts on the map, on a loop or on the page. */
  readonly takes?: Subject
  /** The first is shown in menus; all of them work. Keys without `Mod` work only while no text is being typed. Of single keys that which the person has chosen on this machine. */
  readonly keys?: readonly Keys[]
  /** The keys that it comes with, whatever the person has chosen. */
  readonly comesWith?: readonly Keys[]
  /** Works while a name is being typed (only keys that type nothing: with `Mod`, or an `F`). */
  readonly whileTyping?: boolean
  /** Its single key works outside of the map, too, where no text is typed and nothing has letter keys of its own: only for what opens something to read and changes nothing. */
  readonly everywhere?: boolean
  /** Runs also while a hand is at something, which it gives up or leaves alone; others wait until that lets go. */
  readonly whileHeld?: boolean
  /** Each repeat of a key that is held is another step of it; else a key is one act however long it is held. */
  readonly repeats?: boolean
  /** The browser itself answers the keys, with an event of the clipboard by which `app` runs the command. */
  readonly keysAreNative?: boolean
  /** For switches: whether it is on. */
  isOn?(world: World): boolean
  isEnabled(world: World): boolean
  run(world: World): void | Promise<void>
}
