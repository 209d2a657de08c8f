import { createSignal, type Signal } from '../../pace/index.ts'

/** Whether a finger is selecting several things: each tap on one adds it or takes it away. Begun by a long press, over when nothing is selected any more. */
export const selecting = (): Signal<boolean> => createSignal(false)
