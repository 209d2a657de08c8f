import { whyNoFirefox } from '../firefox.ts'

/** Stops the journeys before the first, in a sentence, where there is no Firefox. Not where their configuration is read, which other tools do, too. */
export default async function needFirefox(): Promise<void> {
  const why = await whyNoFirefox()
  if (why !== null) throw new Error(`No journeys in Firefox: ${why}`)
}
