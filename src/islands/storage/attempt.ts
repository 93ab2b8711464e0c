/**
 * What the browser answers, or undefined where it forbids even asking (storage by a setting, history on disk). For what
 * a page does as well without; tools that must tell their user use browser-storage.ts.
 */
export function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
