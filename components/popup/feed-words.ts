import { plural } from '../../lib/browser/i18n.ts';

/** "5 new papers, 3 changes": what is none is left out. */
export const countWords = (papers: number, changes: number, by = ''): string =>
  [papers > 0 && `${plural('feed_papers', papers)}${by}`, changes > 0 && plural('feed_changes', changes)]
    .filter(Boolean)
    .join(', ');
