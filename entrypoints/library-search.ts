import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LibrarySearch } from '../lib/search/index-library.ts';
import type { Ask, Tell } from '../lib/search/protocol.ts';
import { openStore } from '../lib/store/db.ts';

/** The library page's worker: reads the library, keeps it indexed, and answers what is looked for. */
export default defineUnlistedScript(() => {
  const tell = (message: Tell) => (postMessage as (message: Tell) => void)(message);
  let opening: ReturnType<typeof openStore> | undefined;
  const store = () => {
    opening ??= openStore('lectern', undefined, () => {
      opening = undefined;
    });
    return opening;
  };
  const library = new LibrarySearch(store, tell);
  const answer = async ({ id, question, request }: Ask): Promise<void> => {
    try {
      tell({ id, answer: await library[question](request as never) });
    } catch (error) {
      tell({ id, failed: (error as { code?: 'store' }).code ?? 'store' });
    }
  };
  addEventListener('message', ({ data }) => void answer(data));
  library.read().catch(() => tell({ done: 0, total: 0, complete: true }));
});
