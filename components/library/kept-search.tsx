import { t } from '../../lib/browser/i18n.ts';
import { FieldButton } from './line-field.tsx';

interface KeptSearchProps {
  name: string;
  onRename: (name: string) => void;
  onForget: () => void;
}

/** The saved search that is shown: gets another name, or is forgotten. */
export const KeptSearch = ({ name, onRename, onForget }: KeptSearchProps) => (
  <>
    <FieldButton
      class="text-button"
      label={t('search_name')}
      value={name}
      most={120}
      onTake={(next) => {
        if (next !== name) onRename(next);
      }}
    >
      {t('search_rename')}
    </FieldButton>
    <button type="button" class="text-button" onClick={onForget}>
      {t('search_forget')}
    </button>
  </>
);
