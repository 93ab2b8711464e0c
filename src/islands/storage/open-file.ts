/** Reading a file the user chose, without ever throwing, and without taking what is not text for text. */
export type OpenFault = 'too-large' | 'not-text' | 'unreadable';
export type Opened = { ok: true; text: string } | { ok: false; fault: OpenFault };

/** No file that our tools write comes near this: ten rounds of a full self-assessment are about 1 MB. */
export const MAX_BYTES = 10_000_000;

/** Reads a UTF-8 text, with or without a byte order mark. */
export async function readTextFile(file: Pick<Blob, 'size' | 'arrayBuffer'>, maxBytes = MAX_BYTES): Promise<Opened> {
  if (file.size > maxBytes) return { ok: false, fault: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // Moved or deleted since it was chosen, or on a disk that is gone.
    return { ok: false, fault: 'unreadable' };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, fault: 'not-text' };
  }
}

/** Opens the browser's own file dialog. Answers with no files when the user cancels. */
export function chooseFiles(accept: string, multiple = false): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept, multiple, hidden: true });
    const done = (files: File[]) => { input.remove(); resolve(files); };
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.addEventListener('cancel', () => done([]));
    // In the document, so that a browser test (and an extension) can reach it.
    document.body.append(input);
    input.click();
  });
}
