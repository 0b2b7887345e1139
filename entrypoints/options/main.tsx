import { t } from '../../lib/browser/i18n.ts';
import { mount } from '../shared/mount.tsx';
import { OptionsApp } from './app.tsx';

mount(<OptionsApp />);
document.title = t('options_page_title');
// The address may name a section; it stands only now.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
