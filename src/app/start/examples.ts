import { nativeCodec, svgCodec } from '../../formats/index.ts'
import type { CausalMap } from '../../model/index.ts'

/** One example, read and ready to be shown. */
export interface Example {
  /** Its file name. */
  readonly id: string
  readonly map: CausalMap
}

const FILES = import.meta.glob<string>('../../../examples/*.sediko.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Reads the examples that come with the program, the smallest first. One that cannot be read is left out, and told. */
export async function loadExamples(): Promise<readonly Example[]> {
  const read = await Promise.all(
    Object.entries(FILES).map(async ([path, address]): Promise<Example[]> => {
      const id = path.slice(path.lastIndexOf('/') + 1)
      const answer = await fetch(address)
      const result = answer.ok ? nativeCodec.read?.(new Uint8Array(await answer.arrayBuffer())) : undefined
      if (result?.ok) return [{ id, map: result.map }]
      console.error(`The example ${id} could not be read.`, result?.reason ?? answer.status)
      return []
    }),
  )
  const size = ({ map }: Example) => Object.keys(map.variables).length
  return read.flat().sort((one, other) => size(one) - size(other) || one.id.localeCompare(other.id))
}

/** A drawing of an example as a picture with its own address. Release the address when the picture goes. */
export function pictureOf(map: CausalMap, theme: 'light' | 'dark'): string {
  const svg = svgCodec.write?.(map, { theme }) ?? ''
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}
