import { useEffect, useState } from 'react'

/** The text at an address of the page; null until it is there, and where it cannot be had or is not wanted (null): pictures only help. */
export function useFetched(address: string | null): string | null {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    if (address === null) return
    let gone = false
    fetch(address)
      .then(async (answer) => {
        if (answer.ok && !gone) setText(await answer.text())
      })
      .catch((problem: unknown) => console.info(problem))
    return () => {
      gone = true
    }
  }, [address])
  return text
}
