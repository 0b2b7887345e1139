import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { barKeys, barWords } from '../../lib/browser/bar-words.ts';
import { installWords } from '../gallery/words.ts';

const content = join(import.meta.dirname, '..', '..', 'lib', 'content', 'bar');
const sources = readdirSync(content)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(content, file), 'utf8'))
  .join('\n');

describe('the words of bar, menu, lists and keys', () => {
  test('are phrases of the catalogue, all that begin like theirs among them', () => {
    const theirs = Object.keys(messages).filter((key) => /^(?:bar|key)_/.test(key));
    expect(barKeys.filter((key) => /^(?:bar|key)_/.test(key)).toSorted()).toEqual(theirs.toSorted());
    expect(barKeys.filter((key) => !(key in messages))).toEqual([]);
  });

  test('are each spoken somewhere', () => {
    // Names of keys and of what was copied are put together from what they name.
    const spoken = (key: string) =>
      /^(?:key|bar_copied)_/.test(key) || sources.includes(`'${key.replace(/_(?:one|other)$/, '')}'`);
    expect(barKeys.filter((key) => !spoken(key))).toEqual([]);
  });

  test('come with those of the marks, and keep the places of their values', () => {
    installWords('en-GB');
    const { language, phrases } = barWords();
    expect(language).toBe('en-GB');
    expect(phrases.bar_at).toBe('$1 of $2: $3');
    expect(phrases.mark_unread).toBe('This listing could not be read');
  });
});
