/** The little of CBOR that Pagefind's index files use: arrays, texts, byte texts and whole numbers. */

/** Head of an item: its major type, its value or length, and where its body begins. A length of -1 runs to a break. */
export function head(bytes: Uint8Array, at: number): { major: number; value: number; body: number } {
  const first = bytes[at] as number;
  const info = first & 31;
  if (info < 24) return { major: first >> 5, value: info, body: at + 1 };
  if (info === 31) return { major: first >> 5, value: -1, body: at + 1 };
  const size = 1 << (info - 24);
  let value = 0;
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] as number);
  return { major: first >> 5, value, body: at + 1 + size };
}

const BREAK = 0xff;

/** Where the item that begins at `at` ends. */
export function skip(bytes: Uint8Array, at: number): number {
  const { major, value, body } = head(bytes, at);
  if (major === 2 || major === 3) return body + value;
  if (major !== 4) return body;
  return items(bytes, at).at(-1)?.[1] ?? body;
}

/** Start and end of every item of the array at `at`. */
export function items(bytes: Uint8Array, at: number): [number, number][] {
  const { major, value, body } = head(bytes, at);
  if (major !== 4) throw new Error(`Ventet en liste i byte ${at}, fant CBOR-type ${major}. Er Pagefind oppdatert?`);
  const found: [number, number][] = [];
  for (let from = body; value === -1 ? bytes[from] !== BREAK : found.length < value;) {
    const to = skip(bytes, from);
    found.push([from, to]);
    from = to;
  }
  return found;
}

export const readText = (bytes: Uint8Array, at: number): string => {
  const { value, body } = head(bytes, at);
  return new TextDecoder().decode(bytes.subarray(body, body + value));
};

const writeHead = (major: number, value: number): number[] =>
  value < 24 ? [major << 5 | value]
    : value < 256 ? [major << 5 | 24, value]
      : value < 65536 ? [major << 5 | 25, value >> 8, value & 255]
        : [major << 5 | 26, value >>> 24, value >> 16 & 255, value >> 8 & 255, value & 255];

export const writeText = (text: string): Uint8Array => {
  const body = new TextEncoder().encode(text);
  return Uint8Array.from([...writeHead(3, body.length), ...body]);
};

/** An array of items that are written already. */
export const writeArray = (parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat([Uint8Array.from(writeHead(4, parts.length)), ...parts]));
