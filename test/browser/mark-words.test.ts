import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { markKeys, markWords } from '../../lib/browser/mark-words.ts';
import { installWords } from '../gallery/words.ts';

const content = join(import.meta.dirname, '..', '..', 'lib', 'content', 'marks');
const sources = readdirSync(content)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(content, file), 'utf8'))
  .join('\n');

describe('the words of the marks', () => {
  test('are all phrases of the catalogue that begin like theirs', () => {
    expect([...markKeys]).toEqual(Object.keys(messages).filter((key) => key.startsWith('mark_')));
  });

  test('are each spoken by some mark', () => {
    const spoken = (key: string) => sources.includes(`'${key.replace(/_(?:one|other)$/, '')}'`);
    expect(markKeys.filter((key) => !spoken(key))).toEqual([]);
  });

  test('keep the places of their values', () => {
    installWords('en-GB');
    const { language, phrases } = markWords();
    expect(language).toBe('en-GB');
    expect(phrases.mark_theirs_new_other).toBe('$1 papers by people you follow, $2 new');
    expect(phrases.mark_saved).toBe('saved');
  });
});
