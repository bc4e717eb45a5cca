import type { FaqEntry } from '../../model/items';
import { toJsonLd } from '../json-ld';

/**
 * Questions and answers as JSON-LD of type FAQPage (https://schema.org/FAQPage), safe to put inside
 * `<script>`.
 */
export function faqPage(entries: FaqEntry[]): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  return toJsonLd(page);
}
