// Files and modules of the site, handed over by the scripts in _data/ (see data-scripts.ts).
import { sitePath } from './site-path.ts';

const files = new Map<string, string>();
const modules = new Map<string, unknown>();
const loading = new Map<string, Promise<void>>();
/** The folder of the edition, as an address. */
export const ROOT = new URL(document.documentElement.dataset['rot'] ?? './', location.href).href;

function loadScript(file: string): Promise<void> {
  const started = loading.get(file) ?? new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${ROOT}_data/${file.split('/').map(encodeURIComponent).join('/')}.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => { loading.delete(file); reject(new TypeError(`${file} finnes ikke i utgaven`)); });
    document.head.append(script);
  });
  loading.set(file, started);
  return started;
}

const pathOf = (address: string | URL): string => {
  const path = sitePath(String(address), location.href, ROOT, __BASE__);
  if (path === null) throw new TypeError(`${String(address)} er ikke en del av den nedlastede utgaven`);
  return path;
};

/** The bytes of a file of the site. Rejects with a TypeError, as `fetch` does, when it is not in the edition. */
export async function fileBytes(address: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const file = pathOf(address);
  if (!files.has(file)) await loadScript(file);
  const text = atob(files.get(file) ?? '');
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

/** What the bundled pages call instead of `import(address)`. */
async function load(address: string | URL): Promise<unknown> {
  const file = pathOf(address);
  if (!modules.has(file)) await loadScript(file);
  return modules.get(file);
}

declare const __BASE__: string;
Object.assign(globalThis, {
  __fagleser: {
    file: (path: string, base64: string) => { files.set(path, base64); },
    module: (path: string, exports: unknown) => { modules.set(path, exports); },
    load,
    address: (file: string) => ROOT + file,
  },
});
