import { useEffect, useState } from 'react'

/** The text at an address of the page; null until it is there, and where it cannot be had: pictures only help. */
export function useFetched(address: string): string | null {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
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
