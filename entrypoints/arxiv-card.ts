import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../lib/content/card/start-card.ts';

/** Shows why a name is marked and where facts were read; comes when that is first asked (lib/content/card/open-card.ts). */
export default defineUnlistedScript(() => startCard(document));
