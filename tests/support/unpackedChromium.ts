import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createBrotliDecompress } from 'node:zlib'

const run = promisify(execFile)

/**
 * The Chromium inside @sparticuz/chromium, for Linux on x64, unpacked under node_modules/.cache, and the environment it starts in:
 * with its own fonts and libraries where the machine lacks them. Throws with a sentence when it does not start.
 */
export async function unpackedChromium(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly path: string; readonly env: Readonly<Record<string, string>> }> {
  const folder = await unpack()
  const path = join(folder, 'chromium')
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const plain = { ...env, ...fonts }
  if (await starts(path, plain)) return { path, env: plain }
  const libraries = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const helped = { ...plain, LD_LIBRARY_PATH: libraries }
  if (await starts(path, helped)) return { path, env: helped }
  throw new Error(`The Chromium that npm brought does not start on this machine: ${path} --version fails.`)
}

async function starts(path: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  return run(path, ['--version'], { env }).then(
    () => true,
    () => false,
  )
}

/** Unpacks beside the target and renames, so that two runs at once or a killed one never leave half a browser there. */
async function unpack(): Promise<string> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin')
  const version = await packageVersion(join(packed, '../package.json'))
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
  const target = join(cache, `chromium-${version}`)
  if (existsSync(target)) return target
  await mkdir(cache, { recursive: true })
  const beside = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await Promise.all([
      inflate(join(packed, 'chromium.br'), join(beside, 'chromium'), 0o755),
      inflateTar(join(packed, 'al2023.tar.br'), beside),
      inflateTar(join(packed, 'fonts.tar.br'), beside),
    ])
    await writeFile(
      join(beside, 'fonts.conf'),
      fontSettings(join(target, 'fonts'), join(target, 'font-cache')),
    )
    await rename(beside, target).catch((problem: unknown) => {
      if (!existsSync(target)) throw problem
    })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
  return target
}

async function packageVersion(file: string): Promise<string> {
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version
  }
  throw new Error(`${file} names no version.`)
}

async function inflate(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
}

async function inflateTar(from: string, folder: string): Promise<void> {
  const archive = join(folder, basename(from, '.br'))
  await inflate(from, archive, 0o644)
  await run('tar', ['-xf', archive, '-C', folder])
  await rm(archive)
}

function fontSettings(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`
}
