import type { Reason } from './reason.ts';

const TEXTS: Record<string, Reason> = {
  'listed on their own page': { key: 'known', params: { by: 'page' }, speaks: 1 },
  'same full name': { key: 'sameName', params: {}, speaks: 1 },
  'in their arXiv author feed': { key: 'claimed', params: { through: 'feed' }, speaks: 1 },
  'listed under their author number': { key: 'numbered', params: {}, speaks: 1 },
};

/** What version 0.1 meant by these words, which it stored. Apart from the schema: stores are migrated without zod. */
export function reasonOfText(text: string): Reason {
  return TEXTS[text] ?? { key: 'text', params: { text }, speaks: 1 };
}
