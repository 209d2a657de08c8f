import { useEffect, useState } from 'react'
import type { PickedFile } from '../commands/index.ts'

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

/** What was dropped, all of it asked for at once: the items are empty as soon as the event's handler returns. */
function pickedFrom(items: Iterable<DataTransferItem>): Promise<readonly PickedFile[]> {
  const asked = [...items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null
    if (file === null) return []
    const handle = givesHandle(item) ? item.getAsFileSystemHandle() : Promise.resolve(null)
    return handle.then(
      (found) => ({ file, handle: isFileHandle(found) ? found : null }),
      () => ({ file, handle: null }),
    )
  })
  return Promise.all(asked)
}

/** Takes files dropped anywhere on the page, all that are dropped together. True while some are held over it. */
export function useFileDrop(onFiles: (files: readonly PickedFile[]) => void): boolean {
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
      void pickedFrom(event.dataTransfer?.items ?? []).then((files) => {
        if (files.length > 0) onFiles(files)
      })
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
    }
  }, [onFiles])
  return over
}
