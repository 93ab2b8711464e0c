/** The path the site is built for, with slashes at both ends: from `BASE_PATH`, as in astro.config.mjs. */
export const basePath = (): string => `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
