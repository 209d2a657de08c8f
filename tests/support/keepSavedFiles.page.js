// Runs in the page as it stands, before the page's own scripts (see `keepSavedFiles`).
const handle = {
  kind: 'file',
  name: 'kept.sediko.json',
  getFile: async () => new File([], 'kept.sediko.json'),
  createWritable: async () => {
    const decoder = new TextDecoder()
    let text = ''
    return new WritableStream({
      write(part) {
        text += decoder.decode(part, { stream: true })
      },
      close() {
        window.savedText = text
      },
    })
  },
}
window.showOpenFilePicker = async () => []
window.showSaveFilePicker = async () => handle
