/** More notices than this are counted by the reader, not listed. */
const MOST = 200

/** "4 things were put right": how much a report says. */
export function noticesInWords(count: number): string {
  if (count > MOST) return `more than ${MOST} things were put right or left out`
  return count === 1 ? '1 thing was put right or left out' : `${count} things were put right or left out`
}
