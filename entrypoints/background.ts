import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '../lib/background/handlers.ts';
import { wake } from '../lib/background/wake.ts';
import { browserWorld } from '../lib/background/world.ts';
import { report } from '../lib/browser/report.ts';
import { serve } from '../lib/browser/serve.ts';
import { arxiv } from '../lib/sites/arxiv.ts';

export default defineBackground({
  type: 'module',
  main() {
    const world = browserWorld(arxiv.matches);
    serve(handlers(world), (error) => report('background', error));
    wake(world);
  },
});
