import { FilePanel } from '../../components/options/file-panel.tsx';
import { FileSection } from '../../components/options/file-section.tsx';
import { PapersPanel } from '../../components/popup/other-panels.tsx';
import { Toast } from '../../components/toast.tsx';
import { t } from '../../lib/browser/i18n.ts';
import type { Page } from '../../lib/model/page.ts';
import { FollowablePage } from '../popup/followable-page.tsx';
import { type Actions, useActions } from '../popup/use-actions.ts';
import { usePageList } from '../popup/use-page-list.ts';
import { useDrop, useFile } from './use-file.ts';

/** Reading a file: its person is followed and its papers are saved here, as from the page in front. */
export function FilePart() {
  const { step, page, choose, close } = useFile();
  const { actions, toast, announcement, closeToast } = useActions();
  const over = useDrop((file) => {
    choose(file);
    document.getElementById('file')?.scrollIntoView();
  });
  return (
    <>
      <FileSection busy={step?.at === 'reading'} over={over} onFile={choose}>
        {step && (
          <FilePanel step={step} onClose={close}>
            {page && <FilePage key={page.url} page={page} name={step.name} actions={actions} />}
          </FilePanel>
        )}
      </FileSection>
      {toast && (
        <Toast key={toast.id} text={toast.text} failed={toast.failed} onUndo={toast.onUndo} onClose={closeToast} />
      )}
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}

function FilePage({ page, name, actions }: { page: Page; name: string; actions: Actions }) {
  const { list } = usePageList(page, actions);
  const about = { ...list, level: 3 as const, note: t('file_in', name) };
  return page.researcher ? (
    <FollowablePage {...about} researcher={page.researcher} actions={actions} />
  ) : (
    <PapersPanel {...about} title={page.title ?? name} />
  );
}
