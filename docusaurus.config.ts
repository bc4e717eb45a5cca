import type { Options as Preset, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import practiceItems from './src/authoring/plugin';
import remarkPractice from './src/authoring/remark-practice';
import remarkTableLabels from './src/authoring/table-labels';
import { site } from './src/site';

const config: Config = {
  title: site.name,
  tagline: site.tagline,
  url: site.url,
  baseUrl: site.baseUrl,
  favicon: 'img/favicon.svg',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  future: { v4: true },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: 'guides',
          sidebarPath: './sidebars.ts',
          editUrl: site.repository ? `${site.repository}/edit/main/` : undefined,
          remarkPlugins: [remarkTableLabels, remarkPractice],
        },
        blog: false,
        pages: false,
        theme: { customCss: './src/css/global.css' },
      } satisfies Preset,
    ],
  ],
  plugins: [[practiceItems, { landingCard: 'failure-story/own-it' }]],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: site.name,
      logo: { alt: '', src: 'img/logo.svg' },
      items: [{ type: 'docSidebar', sidebarId: 'guides', label: 'Guides' }],
    },
    footer: {
      copyright:
        'General information for interview practice, not legal, employment or financial advice. What an employer asks and decides depends on the place, the trade and the people.',
    },
  } satisfies ThemeConfig,
};

export default config;
