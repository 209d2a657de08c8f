/** What the chip says. `saved` only when every edit made here has been acknowledged by the browser's storage. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly reason: string }
  | { readonly kind: 'readOnly'; readonly reason: string }
