/** Where a phase's ticks are kept. One key a page: Firefox gives each file of the downloaded edition a storage of its own. */
export const tickKey = (root: HTMLElement): string => `fagleser:sjekkliste:${root.dataset['page']}`;
