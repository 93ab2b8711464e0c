/** What a page says about a statement. `url` is left out where an address would tell about the reader's own disk. */
export interface StatementText { text: string; source: string; url?: string | undefined }
