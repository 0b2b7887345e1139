import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWork } from './shared/start-work.ts';

/** The background's work in Chrome, loaded by background.ts. */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main() {
    globalThis.lecternWork = startWork;
  },
});

declare global {
  var lecternWork: typeof startWork | undefined;
}
