/** Fetches what checks show on the map, with the checks. */
export const fetchCheckMarks = () => import('./CheckMarks.tsx')
