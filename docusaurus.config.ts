import path from 'node:path';
import type { Options as Preset, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import remarkFoldReferences from './src/authoring/fold-references';
import { hasFullHistory } from './src/authoring/git';
import remarkImportComponents from './src/authoring/import-components';
import { frontMatterParser } from './src/authoring/page-front-matter';
import { sitePath } from './src/authoring/paths';
import { previewOf } from './src/authoring/preview';
import { REDIRECTS_FILE, readRedirects } from './src/authoring/published/published-redirects';
import remarkPractice from './src/authoring/remark-practice';
import remarkSafety from './src/authoring/remark-safety';
import remarkTableLabels from './src/authoring/table-labels';
import { site } from './src/site';

// While a guide is being written, a mistake must not take the page away from its author.
const isDev = process.env.NODE_ENV === 'development';
const onMistake = isDev ? 'warn' : 'throw';

const config: Config = {
  title: site.name,
  tagline: site.tagline,
  url: site.url,
  baseUrl: site.baseUrl,
  favicon: 'img/favicon.svg',
  // Each page is a folder with an index.html, which every static host serves, also at the address without the slash.
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // load-watchdog tells readers if the files of a page don't load.
  baseUrlIssueBanner: false,
  markdown: {
    // What looks like the short name of an emoji stays as the check reads it.
    emoji: false,
    hooks: { onBrokenMarkdownLinks: onMistake, onBrokenMarkdownImages: onMistake },
    parseFrontMatter: frontMatterParser(__dirname),
    ...(isDev && {
      preprocessor: ({ filePath, fileContent }) =>
        previewOf(sitePath(__dirname, filePath), fileContent),
    }),
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
          beforeDefaultRemarkPlugins: [[remarkSafety, { siteDir: __dirname }]],
          remarkPlugins: [
            remarkTableLabels,
            [remarkPractice, { siteDir: __dirname }],
            remarkFoldReferences,
            remarkImportComponents,
          ],
          showLastUpdateTime: hasFullHistory(__dirname),
        },
        blog: false,
        theme: { customCss: './src/css/global.css' },
      } satisfies Preset,
    ],
  ],
  plugins: [
    './src/plugins/content-security/index.ts', // first: it waits for the others
    './src/plugins/malformed-hash/index.ts',
    [
      './src/plugins/practice-items/index.ts',
      {
        landingCards: [
          'story-red-flags/first-reaction',
          'interview-red-flags/rounded-with-source',
          'answers-to-avoid/asked-about-big',
          'follow-up-moves/two-sentences',
          'story-red-flags/external-only',
        ],
        sheet: {
          questions: 'docs/which-question.mdx',
          starters: 'docs/tell-me-about-a-time-you-failed/index.mdx#when-failure-feels-shameful',
        },
        stories: {
          questions: 'docs/which-question.mdx',
          boxes: 'stories-to-prepare',
          followUps: 'follow-up-ready',
        },
      },
    ],
    './src/plugins/search/index.ts',
    './src/plugins/script-files/index.ts',
    './src/plugins/route-table/index.ts',
    './src/plugins/style-files/index.ts',
    './src/plugins/module-sizes/index.ts',
    './src/plugins/licenses/index.ts',
    './src/plugins/without-highlighter/index.ts',
    './src/plugins/load-watchdog/index.ts',
    [
      './src/plugins/start-when-needed/index.ts',
      // Guides wait with their scripts, so they're readable sooner, and a first visit weighs a
      // quarter. With `enabled: false`, all pages start their scripts at once.
      { enabled: true, atOnce: ['/practice/', '/stories/'] },
    ],
    ['client-redirects', { redirects: readRedirects(path.join(__dirname, REDIRECTS_FILE)) }],
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
        { to: '/stories', label: 'My stories' },
      ],
    },
    footer: {
      copyright: `General information for interview practice, not legal, employment or financial advice. What an employer asks and decides depends on the place, the trade and the people. <a href="${site.baseUrl}licenses.txt">Licenses</a>`,
    },
  } satisfies ThemeConfig,
};

export default config;
