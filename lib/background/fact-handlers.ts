import { t, uiLanguage } from '../browser/i18n.ts';
import { reasonWords } from '../browser/reason-words.ts';
import type { Handlers, Sender } from '../browser/serve.ts';
import type { PaperDetails, PaperFacts } from '../model/paper-facts.ts';
import type { LecternDb } from '../store/db.ts';
import { openPaper, readFacts, type StoredFacts, seePapers } from '../store/paper-facts.ts';
import { readSettings } from '../store/settings.ts';
import { factsInWords } from './fact-words.ts';

type FactMessage = 'papers:facts' | 'papers:seen' | 'person:why' | 'person:open' | 'card:load';

/** What these handlers need of the world around them. */
export interface FactsWorld {
  store(): Promise<LecternDb>;
  now(): string;
  /** Show somebody followed in the library. */
  showPerson(researcherId: string): Promise<void>;
  /** The script that says why a name is marked. */
  loadCard(tabId: number): Promise<void>;
}

const nothingStored: StoredFacts = { owners: new Map() };

/** What each message about facts and reasons does. */
export function factHandlers(world: FactsWorld): Pick<Handlers, FactMessage> {
  return {
    'papers:facts': async ({ papers, listing, elsewhere = false }) => {
      const db = await world.store();
      const ids = papers.map(({ id }) => id);
      const [{ badges }, known] = await Promise.all([readSettings(db), readFacts(db, ids, listing)]);
      const { visitStartedAt } = known;
      const facts: Record<string, PaperFacts> = {};
      for (const paper of papers) {
        const told = factsInWords(paper, known.papers.get(paper.id) ?? nothingStored, {
          badges,
          visitStartedAt,
          elsewhere,
        });
        if (told) facts[paper.id] = told;
      }
      return { facts };
    },

    'papers:seen': async ({ ids }, sender) => {
      if (!sender.private) await seePapers(await world.store(), ids, world.now());
      return {};
    },

    'person:why': async ({ person }) => {
      const { researcherId, name, how, reasons } = person;
      const researcher = await (await world.store()).get('researchers', researcherId);
      const about = [researcher?.position, researcher?.affiliation].filter(Boolean).join(', ');
      return {
        name: researcher?.name ?? name,
        ...(about ? { about } : {}),
        how: how === 'sure' ? t('why_sure') : how === 'likely' ? t('why_likely') : t('why_same_name'),
        reasons: reasons.map((reason) => ({ words: sentence(reasonWords(reason)), speaks: reason.speaks })),
        ...(how === 'sure' ? {} : { yes: t('why_yes') }),
        no: t('why_no'),
        open: t('why_open'),
        saidYes: t('why_said_yes'),
        saidNo: t('why_said_no'),
        undo: t('why_undo'),
        failed: t('why_failed'),
        private: t('mark_failed_private'),
      };
    },

    'person:open': async ({ researcherId }) => {
      await world.showPerson(researcherId);
      return {};
    },

    'card:load': async (_request, { tabId }) => {
      if (tabId !== undefined) await world.loadCard(tabId);
      return {};
    },
  };
}

/** "listed on their own page" -> "Listed on their own page": it stands alone. */
const sentence = (words: string): string =>
  // A name of a field ("cs.CL") stays as it is.
  words.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,:]|$))/u, (first) => first.toLocaleUpperCase(uiLanguage()));

/** What is told of a paper whose own page was opened; outside private windows the opening is kept. */
export async function factsOfOpened(
  world: Pick<FactsWorld, 'store' | 'now'>,
  details: PaperDetails,
  sender: Sender,
): Promise<PaperFacts | undefined> {
  const db = await world.store();
  const { badges } = await readSettings(db);
  const stored = sender.private
    ? (await readFacts(db, [details.id], undefined)).papers.get(details.id)
    : await openPaper(db, details, world.now());
  return factsInWords(details, stored ?? nothingStored, { badges, elsewhere: true });
}
