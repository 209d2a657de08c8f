/** Fetches what finds, filters and projects, which most visits do without. */
export const fetchShowing = () => import('./Showing.tsx')
