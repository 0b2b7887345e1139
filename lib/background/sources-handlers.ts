import type { Handlers } from '../browser/serve.ts';
import type { SourcesService } from './sources.ts';

export type SourceMessage = 'sources:set' | 'sources:check';

/** What each message about sources does. */
export function sourceHandlers(service: SourcesService): Pick<Handlers, SourceMessage> {
  return {
    'sources:set': (changes) => service.set(changes),
    'sources:check': ({ source }) => service.check(source),
  };
}
