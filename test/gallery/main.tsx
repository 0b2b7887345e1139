import { render } from 'preact';
import '../../assets/tokens.css';
import '../../assets/ui.css';
import { galleryStates } from './states.tsx';
import { installWords } from './words.ts';

/*
 * `index.html?state=popup-researcher` draws one state as the extension would; without a state, a list of links.
 * `window.galleryStates` holds id, title and surface of each; `<html data-ready>` says that the state stands.
 */
const styles = {
  popup: () => import('../../assets/popup.css'),
  options: () => import('../../assets/options.css'),
  library: () => import('../../assets/library.css'),
};
installWords();
const states = galleryStates();
const wanted = new URLSearchParams(location.search).get('state');
const state = states.find((s) => s.id === wanted);
Object.assign(window, { galleryStates: states.map(({ id, title, surface }) => ({ id, title, surface })) });

if (state) {
  await styles[state.surface]();
  document.title = state.title;
  render(state.render(), document.body);
  if (state.press) document.querySelector<HTMLElement>(state.press)?.click();
} else {
  render(
    <ul style="padding: 24px">
      {states.map(({ id, title }) => (
        <li key={id}>
          <a class="link" href={`?state=${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ul>,
    document.body,
  );
}
await document.fonts.ready;
document.documentElement.dataset.ready = 'yes';
