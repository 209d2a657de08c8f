/** What a verb may do to the world outside; a test gives its own. Paths are as the person typed them. */
export interface Io {
  /** The bytes of a file, or of standard input for `-`. Fails with a `Complaint` when they cannot be had. */
  read(path: string): Promise<Uint8Array>
  /** Writes a file whole. Fails with a `Complaint` when it cannot. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Prints to standard output; resolves when it is out. */
  print(text: string): Promise<void>
  /** Tells something beside the answer, on standard error: a line without its break. */
  tell(text: string): void
}

/** One thing that the command line can do. */
export interface Verb {
  readonly name: string
  /** One line for the list of verbs. */
  readonly summary: string
  /** The arguments, as in `FILE [--json]`. */
  readonly usage: string
  /** Does it and answers with the exit code. What is wrong with the input is thrown as a `Complaint`. */
  run(args: readonly string[], io: Io): Promise<number>
}

/** The exit code of a check that did not hold. */
export const FAILED_CHECK = 1

/** The exit code for input that cannot be used: a bad file or bad arguments. */
export const BAD_INPUT = 2

/** One sentence for the person at the terminal. Carried by an exception because every verb ends on it the same way. */
export class Complaint extends Error {}
