import type { Options as Preset, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { historyOf } from './src/authoring/history';
import practiceItems from './src/authoring/plugin';
import remarkPractice from './src/authoring/remark-practice';
import remarkTableLabels from './src/authoring/table-labels';
import licenses from './src/plugins/licenses';
import ownFiles from './src/pages/own-files-plugin';
import withoutHighlighter from './src/theme/without-highlighter-plugin';
import { redirects } from './src/redirects';
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
  markdown: {
    // What looks like the short name of an emoji stays as the check reads it.
    emoji: false,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    async parseFrontMatter({ filePath, fileContent, defaultParseFrontMatter }) {
      const { frontMatter, content } = await defaultParseFrontMatter({ filePath, fileContent });
      return { content, frontMatter: { ...frontMatter, history: historyOf(filePath) } };
    },
  },
  customFields: { repository: site.repository },
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
  plugins: [
    [practiceItems, { landingCard: 'failure-story/own-it' }],
    ownFiles,
    licenses,
    withoutHighlighter,
    ['client-redirects', { redirects }],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: site.name,
      logo: { alt: '', src: 'img/logo.svg', width: 112, height: 24 },
      items: [
        { type: 'docSidebar', sidebarId: 'guides', label: 'Guides' },
        { to: '/practice', label: 'Practice' },
      ],
    },
    footer: {
      copyright: `General information for interview practice, not legal, employment or financial advice. What an employer asks and decides depends on the place, the trade and the people. <a href="${site.baseUrl}licenses.txt">Licenses</a>`,
    },
  } satisfies ThemeConfig,
};

export default config;
