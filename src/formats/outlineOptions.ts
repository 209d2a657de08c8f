import type { Choice } from './options.ts'

/** How what a text draws is laid out, as it says no places. */
export const ARRANGE: Choice<'rings' | 'hierarchy' | 'grid'> = {
  type: 'choice',
  name: 'arrange',
  label: 'Arranged',
  default: 'rings',
  choices: [
    { value: 'rings', label: 'Loops as rings' },
    { value: 'hierarchy', label: 'Causes above effects' },
    { value: 'grid', label: 'On a plain grid' },
  ],
}
