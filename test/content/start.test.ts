// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AskError, extension } from '../../lib/content/marks/ask.ts';
import { type Marker, startMarks } from '../../lib/content/marks/start.ts';

const world = globalThis as { lecternMarks?: Marker };
const marker = (): Marker => ({ alive: () => true, stop: vi.fn(), start: vi.fn() });

beforeEach(() => {
  fakeBrowser.reset();
  delete world.lecternMarks;
  document.body.innerHTML = '';
});

describe('the script in a page', () => {
  test('starts once in a world', () => {
    startMarks(document, marker);
    const first = world.lecternMarks;
    startMarks(document, marker);
    expect(world.lecternMarks).toBe(first);
    expect(first!.start).toHaveBeenCalledOnce();
  });

  test('takes the place of one whose extension is gone', () => {
    const stop = vi.fn();
    world.lecternMarks = { alive: () => false, stop, start: vi.fn() };
    startMarks(document, marker);
    expect(stop).toHaveBeenCalledOnce();
    expect(world.lecternMarks.alive()).toBe(true);
  });

  test('takes away the hosts that another version left, and nothing else', () => {
    document.body.innerHTML = '<p>Paper<lectern-marks></lectern-marks></p><lectern-marks></lectern-marks>';
    startMarks(document, marker);
    expect(document.body.innerHTML).toBe('<p>Paper</p>');
  });
});

describe('asking the background', () => {
  const ask = () => extension.ask('papers:open', { url: 'https://arxiv.org/abs/2611.90000', papers: [] });
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
