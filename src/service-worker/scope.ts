/** The few parts of a service worker's scope that are used here. TypeScript's own list of them cannot stand beside that of pages. */
export interface WorkerEvent extends Event { waitUntil(work: Promise<unknown>): void }
export interface RequestEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
export interface PageMessage extends WorkerEvent { data: unknown; source: { id: string } | null }
interface Page { id: string; type: string; url: string }

export interface WorkerScope {
  registration: { scope: string; installing: object | null; waiting: object | null; unregister(): Promise<boolean> };
  clients: { matchAll(options: { includeUncontrolled?: boolean; type?: string }): Promise<Page[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
/** Address of the folder the site stands in, with a slash at the end. */
export const SCOPE = worker.registration.scope;

/** Ids of everything that is open and could ask for files: pages, and workers they have started. */
export const openPages = async (): Promise<string[]> =>
  (await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' }))
    // Firefox counts the service worker among them, and it never closes.
    .filter((page) => page.type !== 'serviceworker').map((page) => page.id);
