/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;
/** Windows takes 260 characters for the whole path; this leaves 60 for the folder it is unpacked in. */
const LONGEST = 200;

/** What is wrong with the paths of a zip: what Windows, old unpackers or a file system without case would stumble over. */
export function nameProblems(paths: readonly string[], folder: string): string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const problems: string[] = [];
    const say = (what: string) => problems.push(`${path}: ${what}`);
    const parts = path.split('/');
    if (parts[0] !== folder || parts.includes('..') || parts.includes('.') || parts.includes('')) say(`ligger ikke i mappen ${folder}`);
    if (path.length >= LONGEST) say(`er ${path.length} tegn, mer enn ${LONGEST - 1}`);
    if (/[^\x20-\x7e]|[<>:"|?*\\]/.test(path)) say('har et tegn som ikke alle systemer tåler');
    if (parts.some((p) => DEVICES.test(p.split('.')[0]!))) say('har et navn som Windows har tatt');
    if (parts.some((p) => /[. ]$/.test(p))) say('slutter på punktum eller mellomrom');
    const twin = seen.get(path.toLowerCase());
    if (twin) say(`er det samme som ${twin} der store og små bokstaver er like`);
    seen.set(path.toLowerCase(), path);
    return problems;
  });
}
