import { useEffect, useState } from 'preact/hooks';
import { KeysSheet } from '../../components/library/keys-sheet.tsx';
import { UndoSheet } from '../../components/library/undo-sheet.tsx';
import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { SavedSearch } from '../../lib/model/saved-search.ts';
import type { Route } from '../../lib/search/route.ts';
import { readUndoable } from '../../lib/store/journal.ts';
import type { Undoable } from '../../lib/store/library-views.ts';
import type { Actions } from '../popup/use-actions.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import type { SearchClient } from './search-client.ts';

/** What stands over the page. */
export type Sheet = { is: 'palette' | 'keys' | 'undo' } | { is: 'export'; ids: readonly string[] };

interface SheetsProps {
  sheet: Sheet;
  search: SearchClient;
  searches: readonly SavedSearch[];
  tags: readonly string[];
  actions: Actions;
  go: (to: Route) => void;
  onSheet: (sheet: Sheet | undefined) => void;
}

/** The sheet that stands over the page. */
export function Sheets({ sheet, search, searches, tags, actions, go, onSheet }: SheetsProps) {
  const Palette = useLoaded(sheet.is === 'palette', () => import('./palette-part.tsx'));
  const Export = useLoaded(sheet.is === 'export', () => import('./export-part.tsx'));
  const close = () => onSheet(undefined);
  switch (sheet.is) {
    case 'keys':
      return <KeysSheet onClose={close} />;
    case 'undo':
      return <UndoList actions={actions} onClose={close} />;
    case 'export':
      return Export ? <Export ids={sheet.ids} actions={actions} onClose={close} /> : null;
    case 'palette':
      return Palette ? (
        <Palette
          search={search}
          searches={searches}
          tags={tags}
          go={go}
          onKeys={() => onSheet({ is: 'keys' })}
          onUndoList={() => onSheet({ is: 'undo' })}
          onClose={close}
        />
      ) : null;
  }
}

/** Actions in the list. */
const SHOWN = 30;

function UndoList({ actions, onClose }: { actions: Actions; onClose: () => void }) {
  const [list, setList] = useState<Undoable[] | undefined>();
  const read = async () => setList(await readUndoable(await store(), SHOWN));
  useEffect(() => void read(), []);
  const undo = async (entry: string) => {
    await actions.run(async () => {
      const { done } = await send('journal:undo', { undo: entry });
      return done ? {} : { refused: t('toast_undo_late') };
    }, t('toast_undone'));
    await read();
  };
  if (!list) return null;
  return <UndoSheet actions={list} now={new Date()} onUndo={(entry) => void undo(entry)} onClose={onClose} />;
}
