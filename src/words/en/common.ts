import type { Tools } from '../types.ts'

/** What all parts of the program say of a map. */
export const common = {
  'common.unnamed': '(unnamed)',
  'common.variables': ({ count }: { readonly count: number }, { plural }: Tools) =>
    plural(count, { one: '# variable', other: '# variables' }),
  'common.links': ({ count }: { readonly count: number }, { plural }: Tools) =>
    plural(count, { one: '# link', other: '# links' }),
  'common.groups': ({ count }: { readonly count: number }, { plural }: Tools) =>
    plural(count, { one: '# group', other: '# groups' }),
} as const
