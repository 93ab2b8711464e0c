import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { THEME_INIT } from './src/site/theme-init.ts';

const base = process.env.BASE_PATH ?? '/';
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Starlight loads these in every page. We have no side menu whose state could be kept, and styles of our own. */
const replaceStarlightParts = {
  name: 'fagleser:replace-starlight-parts',
  enforce: 'pre',
  resolveId(id, importer) {
    if (!importer?.includes('@astrojs/starlight')) return;
    if (id.endsWith('components-internals/SidebarPersistState')) return file('./src/overrides/no-side-menu.ts');
    if (id.includes('style/print.css')) return `${file('./src/styles/print.css')}?url&no-inline`;
    return;
  },
  // Its colours, boxes and helper classes: no element of ours has them, and they are a fifth of the style on the wire.
  load: (id) => (/@astrojs\/starlight\/.*style\/(props|asides|util)\.css$/.test(id) ? '' : undefined),
};

/**
 * Vite wraps each `import()` in 2 kB that preload its style sheets, kept in a file of its own. Ours have none (styles
 * come with the page), and a script that only waits for a first press must weigh next to nothing.
 */
const plainImports = {
  name: 'fagleser:plain-imports',
  enforce: 'post',
  config: () => ({ build: { modulePreload: false } }),
  renderChunk: (code) => {
    const plain = code.replace(/import \{ \w+ as __vitePreload \} from "[^"]*preload-helper[^"]*";/, 'const __vitePreload = (load) => load();');
    if (plain === code && /from "[^"]*preload-helper/.test(code)) throw new Error('Vite skriver import() på en ny måte: se plainImports i astro.config.mjs.');
    return plain === code ? null : plain;
  },
  generateBundle: (_, bundle) => {
    const used = (name) => Object.values(bundle).some((chunk) => chunk.code?.includes(name.replace(/^.*\//, '')));
    for (const name of Object.keys(bundle)) if (name.includes('preload-helper') && !used(name)) delete bundle[name];
  },
};

/** src/library/ reads content/ itself and keeps it, so `astro dev` must forget it when an author saves a file there. */
const reloadOnContent = {
  name: 'fagleser:reload-on-content',
  configureServer(server) {
    const folder = file('./content/');
    server.watcher.add(folder);
    server.watcher.on('all', (_event, changed) => {
      if (!changed.startsWith(folder)) return;
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
      server.environments.client.hot.send({ type: 'full-reload' });
    });
  },
};

/** Slot of Starlight → the file of src/overrides/ that fills it. */
const OVERRIDES = {
  ThemeProvider: 'ThemeProvider', SkipLink: 'SkipLink', PageFrame: 'PageFrame', Header: 'Header', PageTitle: 'PageTitle', MarkdownContent: 'MarkdownContent',
  TwoColumnContent: 'Bare', ContentPanel: 'Bare',
  Sidebar: 'Nothing', PageSidebar: 'Nothing', Banner: 'Nothing', Footer: 'Nothing',
};

/** Starlight brings a site map unless one of this name is there, and warns that it cannot write it: it needs `site`. */
const noSitemap = { name: '@astrojs/sitemap', hooks: {} };

/** Astro's own mark in MDX modules, read before they are bundled. What the bundler says of it helps nobody. */
const quiet = (level, log, handle) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log); };

export default defineConfig({
  base,
  // No `site`: the pages must stand under any address, so none of them carries one.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(THEME_INIT).digest('base64')}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // No script inside pages, however small: many pages are read, a script file is fetched once. An empty one (what is
  // left of Starlight's) is worth no request, and disappears when it is inline.
  vite: { plugins: [replaceStarlightParts, plainImports, reloadOnContent], build: { assetsInlineLimit: (_, content) => content.length === 0, rolldownOptions: { onLog: quiet } } },
  integrations: [
    noSitemap,
    starlight({
      title: 'Fagleser',
      description: 'Lesbar utgave av faglige krav, forløp og kvalitetsmål for barnevernet.',
      locales: { root: { label: 'Norsk bokmål', lang: 'nb' } },
      pagefind: false,
      expressiveCode: false,
      markdown: { processedDirs: ['./content/'], headingLinks: false },
      disable404Route: true,
      credits: false,
      favicon: '/ikon.svg',
      // On every page, in this order. The other sheets come with the pages and components that need them.
      customCss: ['tokens', 'base', 'frame', 'points', 'front', 'numbers', 'terms'].map((sheet) => `./src/styles/${sheet}.css`),
      components: Object.fromEntries(Object.entries(OVERRIDES).map(([slot, name]) => [slot, `./src/overrides/${name}.astro`])),
    }),
  ],
});
