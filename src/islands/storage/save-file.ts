/** Handing the user a file, from a page on the web or on disk: nothing is sent anywhere. */

/** Offers `content` as a download under `name`. Whether the user kept it, the browser does not tell. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; a minute is plenty, and then the memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
