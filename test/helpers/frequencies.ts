import type { FrequencySource } from '../../lib/store/judge.ts';
import { shippedFrequencies } from '../../scripts/shipped-frequencies.ts';

/** As a background has it that was just started: nothing is loaded. */
export function frequencySource(): FrequencySource {
  const source: FrequencySource = {
    loaded: undefined,
    load: async () => {
      source.loaded = shippedFrequencies();
      return source.loaded;
    },
  };
  return source;
}
