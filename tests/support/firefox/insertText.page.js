// In Firefox Playwright puts text into a field by setting its value, which React does not hear of. Here it goes in as if an input method had sent
// it: what Playwright calls for that is this from the beginning, and stays so.
Object.defineProperty(window, '__pw_bidiInsertText', {
  get: () => (text) => {
    document.execCommand('insertText', false, text)
  },
  set: () => {},
})
