import { test } from 'vitest';
import type { Task } from '../../lib/model/source.ts';
import { expected } from '../demo/works.ts';
import { homepage } from '../demo/world.ts';
import { eventually } from '../helpers/browser/eventually.ts';
import { shiftClock } from '../helpers/clock.ts';
import type { Lectern } from '../helpers/lectern.ts';
import { apiFeed } from '../queue/answers.ts';
import { answering, asked, atom, forgetTrouble, isApi, sayYes } from './asking.ts';
import { expect, follow, inEachBrowser } from './browsers.ts';

/** Browsers of this file are where the clocks change. */
process.env.TZ = 'America/New_York';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Both questions to arXiv's search were answered, as the clock of the background has it. */
const settled = (lectern: Lectern, now: () => number) =>
  eventually('both questions are answered', async () => {
    const tasks = await lectern.stored<Task>('tasks');
    const isDone = ({ claimedAt, doneAt = '', dueAt }: Task) =>
      !claimedAt && Math.abs(Date.parse(doneAt) - now()) < HOUR && Date.parse(dueAt) > now();
    return tasks.length === 2 && tasks.every(isDone) && tasks;
  });

/** What is due is asked, as it is when an alarm rings. */
const wake = (lectern: Lectern) => lectern.send('sources:set', {});

inEachBrowser((lectern) => {
  const begin = async () => {
    answering(lectern(), (url) => (isApi(url) ? atom(apiFeed([], { updated: new Date().toISOString() })) : undefined));
    await follow(lectern(), homepage, expected.name);
    await sayYes(lectern(), 'arxiv-api');
    await forgetTrouble(lectern());
    lectern().web.forget();
  };
  const count = () => asked(lectern(), 'export.arxiv.org').length;

  test('a clock that jumps a year ahead asks once; set back, nothing is asked again, and nothing waits for a year', async () => {
    await begin();
    await shiftClock(lectern(), 400 * DAY);
    await wake(lectern());
    await settled(lectern(), () => Date.now() + 400 * DAY);
    expect(count()).toBe(2);

    await lectern().browser.killBackground();
    await wake(lectern());
    const tasks = await eventually('times are set right', async () => {
      const now = await lectern().stored<Task>('tasks');
      return now.every(({ dueAt }) => Date.parse(dueAt) < Date.now() + 2 * DAY) && now;
    });
    expect(tasks.every(({ dueAt }) => Date.parse(dueAt) > Date.now() + 12 * HOUR)).toBe(true);
    expect(count()).toBe(2);
  }, 60_000);

  test('each day is asked once while the clocks change, in spring and in autumn', async () => {
    expect(await lectern().inExtension(() => new Date(2027, 6, 1).getTimezoneOffset())).toBe(240);
    for (const noon of ['2027-03-13T17:00:00.000Z', '2027-11-06T16:00:00.000Z']) {
      await begin();
      for (const day of [0, 1, 2]) {
        // At noon and in the evening of New York.
        for (const hours of [0, 7]) {
          const by = Date.parse(noon) + day * DAY + hours * HOUR - Date.now();
          await shiftClock(lectern(), by);
          await wake(lectern());
          if (hours === 0) await settled(lectern(), () => Date.now() + by);
        }
        expect({ noon, day, asked: count() }).toEqual({ noon, day, asked: 2 * (day + 1) });
      }
      await lectern().browser.killBackground();
      await lectern().startAfresh();
    }
  }, 120_000);
});
