// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AskError, extension } from '../../lib/content/marks/ask.ts';
import type { PageMarks } from '../../lib/content/marks/page-marks.ts';
import { startMarks } from '../../lib/content/marks/start.ts';

const world = globalThis as { lecternMarks?: PageMarks };
const page = new URL('https://arxiv.org/help');

beforeEach(() => {
  fakeBrowser.reset();
  delete world.lecternMarks;
  document.body.innerHTML = '';
});

describe('the script in a page', () => {
  test('starts once in a world', () => {
    startMarks(document, page);
    const first = world.lecternMarks;
    startMarks(document, page);
    expect(world.lecternMarks).toBe(first);
  });

  test('takes the place of one whose extension is gone', () => {
    const stop = vi.fn();
    world.lecternMarks = { alive: () => false, stop } as unknown as PageMarks;
    startMarks(document, page);
    expect(stop).toHaveBeenCalledOnce();
    expect(world.lecternMarks.alive()).toBe(true);
  });

  test('takes away the hosts that another version left, and nothing else', () => {
    document.body.innerHTML = '<p>Paper<lectern-marks></lectern-marks></p><lectern-marks></lectern-marks>';
    vi.useFakeTimers();
    startMarks(document, page);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(document.body.innerHTML).toBe('<p>Paper</p>');
  });
});

describe('asking the background', () => {
  const ask = () => extension.ask('papers:open', { url: 'https://arxiv.org/abs/2611.90000', works: [] });
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const answers = (...all: unknown[]) => {
    send.mockReset();
    for (const answer of all)
      send.mockImplementationOnce(async () => {
        if (answer instanceof Error) throw answer;
        return answer;
      });
  };

  test('answers with what it answered', async () => {
    answers({ ok: true, value: { recording: true } });
    expect(await ask()).toEqual({ recording: true });
    expect(send).toHaveBeenCalledOnce();
  });

  test('fails with its code when it refused', async () => {
    answers({ ok: false, code: 'quota', message: 'full' });
    await expect(ask()).rejects.toMatchObject({ name: 'AskError', code: 'quota' });
    expect(send).toHaveBeenCalledOnce();
  });

  test.each([new Error('The message port closed before a response was received.'), undefined])(
    'is done once more when the background was ended meanwhile (%s)',
    async (first) => {
      answers(first, { ok: true, value: { recording: true } });
      expect(await ask()).toEqual({ recording: true });
    },
  );

  test('fails when it never answers', async () => {
    answers(undefined, new Error('Could not establish connection.'));
    await expect(ask()).rejects.toMatchObject({ code: 'store' });
  });

  test('is stale when the extension is gone', async () => {
    answers(new Error('Extension context invalidated.'));
    const alive = vi.spyOn(extension, 'alive').mockReturnValue(false);
    await expect(ask()).rejects.toMatchObject({ name: 'AskError', code: 'stale' });
    await expect(ask()).rejects.toBeInstanceOf(AskError);
    alive.mockRestore();
  });
});
