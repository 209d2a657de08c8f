import { isClosedPipe, processIo } from './io.ts'
import { run } from './run.ts'

// A reader that closes its end, such as `head`, is no fault: the write that follows says so to the stream as well.
process.stdout.on('error', (problem) => {
  if (!isClosedPipe(problem)) throw problem
})

process.exitCode = await run(process.argv.slice(2), processIo(), (text) => process.stderr.write(text))
