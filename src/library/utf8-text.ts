import type { FileFault } from './yaml-file.ts';

/** The text of a file, and a fault on each line that is not UTF-8: there «å» would reach the reader as «\uFFFD». */
export function utf8Text(bytes: Uint8Array): { text: string; faults: FileFault[] } {
  const text = new TextDecoder().decode(bytes);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, faults: [] };
  } catch {
    const line = text.split('\n').findIndex((l) => l.includes('\uFFFD')) + 1;
    return { text, faults: [{ line, message: 'filen er ikke lagret som UTF-8', advice: 'Velg «Lagre som» i redigeringsprogrammet, med kodingen UTF-8, og se etter at æ, ø og å er riktige.' }] };
  }
}
