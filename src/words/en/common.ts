/** What all parts of the program say of a map. */
export const common = {
  'common.unnamed': '(unnamed)',
} as const
