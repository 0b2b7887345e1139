import browser from 'webextension-polyfill';
import { readFrequencies } from '../identity/who/frequencies.ts';
import type { FrequencySource } from '../store/judge.ts';

let loading: ReturnType<FrequencySource['load']> | undefined;

/** The file of the extension (scripts/pack-frequencies.ts), read when a byline is to be weighed for the first time. */
export const frequencies: FrequencySource = {
  loaded: undefined,
  load() {
    loading ??= readFile()
      .then((read) => {
        frequencies.loaded = read;
        return read;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  },
};

async function readFile() {
  const { body } = await fetch(browser.runtime.getURL('frequencies.bin'));
  if (!body) throw new Error('A file of the extension could not be read: frequencies.bin');
  return readFrequencies(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text());
}
