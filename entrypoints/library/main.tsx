import { store } from '../../lib/background/store.ts';
import { t } from '../../lib/browser/i18n.ts';
import { mount } from '../shared/mount.tsx';
import { LibraryApp } from './app.tsx';
import { followRecords } from './changes.ts';
import { SearchClient } from './search-client.ts';

// Opened while the page is drawn; what fails is told where it is read.
store().catch(() => {});
const search = new SearchClient();
followRecords(search);
mount(<LibraryApp search={search} />);
document.title = t('library_title');
