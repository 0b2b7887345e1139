import { t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { Request } from '../../lib/messages/index.ts';
import type { PersonMatch } from '../../lib/model/arrival.ts';
import type { Actions } from './use-actions.ts';

/** The user says whether a paper is this person's; it can be taken back. */
export const correct = (
  actions: Actions,
  paper: Request<'person:correct'>['paper'],
  { researcherId, name }: Pick<PersonMatch, 'researcherId' | 'name'>,
  theirs: boolean,
): Promise<void> =>
  actions.run(
    () => send('person:correct', { researcherId, paper, theirs }),
    theirs ? t('toast_them', name) : t('toast_not_them', name),
  );
