import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { report } from '../../lib/browser/report.ts';
import type { Actions } from '../popup/use-actions.ts';
import { failureWords } from '../shared/failure-words.ts';

/** Copies papers as BibTeX. What writes it is loaded now. */
export async function copyBibtex(ids: readonly string[], actions: Actions): Promise<void> {
  try {
    const { worksAsText } = await import('../../lib/exchange/export-works.ts');
    await navigator.clipboard.writeText(await worksAsText(await store(), 'bibtex', { ids }));
    actions.say(t('toast_copied', 'BibTeX'));
  } catch (error) {
    report('export', error);
    actions.say(failureWords(error));
  }
}
