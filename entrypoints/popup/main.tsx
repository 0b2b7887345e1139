import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import { mount } from '../shared/mount.tsx';
import { beginOpening, PopupApp } from './app.tsx';

/** Longest wait for the first frame, should the browser draw none. */
const PATIENCE_MS = 100;

/*
 * What takes time is asked for at once. Until it is there, and before the popup is drawn, the frame of index.html is: drawing the
 * popup takes long enough to be noticed where nothing was shown before.
 */
const opening = beginOpening();
firstFrame().then(() => mount(<PopupApp opening={opening} />));

/** When the page's first frame is on its way to the screen; at once in a page that is not shown, since it gets no frames. */
async function firstFrame(): Promise<void> {
  if (document.hidden || performance.getEntriesByType('paint').length > 0) return;
  await new Promise<void>((drawn) => {
    requestAnimationFrame(() => setTimeout(drawn));
    setTimeout(drawn, PATIENCE_MS);
  });
}
