import type { Handlers } from '../browser/serve.ts';
import type { LecternDb } from '../store/db.ts';
import { seeNews } from '../store/news.ts';
import type { SourcesService } from './sources.ts';

export type SourceMessage = 'sources:set' | 'sources:check' | 'news:seen';

/** What each message about sources and news does. */
export function sourceHandlers(
  service: SourcesService,
  world: { store(): Promise<LecternDb>; changed(): void },
): Pick<Handlers, SourceMessage> {
  return {
    'sources:set': (changes) => service.set(changes),
    'sources:check': async ({ source }) => ({ asked: await service.check(source) }),
    'news:seen': async ({ ids }) => {
      await seeNews(await world.store(), ids);
      world.changed();
      return {};
    },
  };
}
