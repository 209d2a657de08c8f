import { useEffect, useState } from 'react'

/** What a dropped item may offer where the browser lets a page write the file again. */
interface WithHandle {
  getAsFileSystemHandle(): Promise<FileSystemHandle | null>
}

function givesHandle(item: DataTransferItem): item is DataTransferItem & WithHandle {
  return 'getAsFileSystemHandle' in item
}

function isFileHandle(handle: FileSystemHandle | null): handle is FileSystemFileHandle {
  return handle?.kind === 'file'
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** Takes files dropped anywhere on the page. True while one is held over it. */
export function useFileDrop(onFile: (file: File, handle: FileSystemFileHandle | null) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file')
      const file = item?.getAsFile()
      if (!item || !file) return
      // The item is empty as soon as this handler returns, so the handle is asked for at once.
      const handle = givesHandle(item) ? item.getAsFileSystemHandle() : Promise.resolve(null)
      handle.then(
        (found) => onFile(file, isFileHandle(found) ? found : null),
        () => onFile(file, null),
      )
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
    }
  }, [onFile])
  return over
}
