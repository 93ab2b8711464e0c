import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/** Prose pages. Everything else in content/ is read by src/library/, which the checks and the exports share. */
export const collections = {
  docs: defineCollection({ loader: glob({ base: './content/sider', pattern: '**/*.mdx' }), schema: docsSchema() }),
};
