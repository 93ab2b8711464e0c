/** The only dynamic import of this tool, so that the downloaded edition can put it in one classic script. */
export const loadLate = (): Promise<typeof import('./late.ts')> => import('./late.ts');
