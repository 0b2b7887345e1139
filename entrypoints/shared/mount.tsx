import { type ComponentChild, render } from 'preact';
import { t, uiLanguage } from '../../lib/browser/i18n.ts';
import type { Theme } from '../../lib/model/settings.ts';

const THEME = 'theme';

/** Draw an extension page in place of its static frame, in the browser's language and the theme chosen last. */
export function mount(page: ComponentChild): void {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = t('text_direction');
  showTheme((localStorage.getItem(THEME) as Theme | null) ?? 'system');
  document.body.replaceChildren();
  render(page, document.body);
}

/** Show a theme, and remember it where the next page finds it before the store is open. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  if (localStorage.getItem(THEME) !== theme) localStorage.setItem(THEME, theme);
}
