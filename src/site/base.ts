/** The path the site is served under, with slashes at both ends. `BASE_PATH=/veileder/ npm run build` sets it. */
const base = import.meta.env.BASE_URL.endsWith('/') ? import.meta.env.BASE_URL : `${import.meta.env.BASE_URL}/`;

/** An address from the site's root («/krav/») as it must be written in a page. Others pass unchanged. */
export const href = (address: string): string =>
  address.startsWith('/') ? `${base}${address.slice(1)}` : address;
