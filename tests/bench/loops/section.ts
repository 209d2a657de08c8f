import type { Figure } from '../figures.ts'
import type { PlainGraph } from './graphs.ts'
import type { Outcome } from './run.ts'

/** A line of the answer: a figure, or words. */
export type Row = Figure | string

/** A part of the benchmark; its rows come as they are measured. */
export interface Section {
  readonly name: string
  /** What it is about, in a line. */
  readonly title: string
  rows(corpus: readonly PlainGraph[]): AsyncIterable<Row>
}

/** The graphs of these names, where there is a corpus. */
export function named(corpus: readonly PlainGraph[], ...names: readonly string[]): readonly PlainGraph[] {
  return corpus.filter(({ name }) => names.includes(name))
}

/** CPU time, ms; NaN when it could not be measured. */
export function timeOf(outcome: Outcome): number {
  return outcome.ok ? outcome.median : Number.NaN
}

/** What was counted; null when nothing was. */
export function countOf(outcome: Outcome): number | null {
  return outcome.ok ? outcome.count : null
}

/** How sure a figure is: “ring lattice 28-2, median of 5”, or why there is none. */
export function samplesOf(graph: PlainGraph, outcome: Outcome): string {
  if (!outcome.ok) return `${graph.name}, ${outcome.why}`
  return `${graph.name}, ${outcome.runs === 1 ? 'one run' : `median of ${outcome.runs}`}`
}

/** “743,104”. */
export function grouped(count: number): string {
  return count.toLocaleString('en')
}
