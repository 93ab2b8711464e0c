import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { TRANSLATIONS } from './site/translations.ts';

/** Prose pages. Everything else in content/ is read by src/library/, which the checks and the exports share. */
export const collections = {
  docs: defineCollection({ loader: glob({ base: './content/sider', pattern: '**/*.mdx' }), schema: docsSchema() }),
  // Starlight asks for it, and warns in every build when it is not there.
  i18n: defineCollection({ loader: () => [{ id: 'nb', ...TRANSLATIONS }], schema: i18nSchema() }),
};
