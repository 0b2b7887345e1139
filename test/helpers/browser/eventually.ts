import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until `attempt` neither throws nor answers false, null or undefined.
 *
 * @returns its first good answer
 * @throws what the last attempt threw, or an Error that names `what`, after `within` milliseconds
 */
export async function eventually<T>(
  what: string,
  attempt: () => Promise<T> | T,
  within = 20_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + within;
  for (;;) {
    let problem: unknown;
    try {
      const answer = await attempt();
      if (answer !== false && answer !== null && answer !== undefined)
        return answer as Exclude<T, false | null | undefined>;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) throw new Error(`Not within ${within} ms: ${what}`, { cause: problem });
    await pause(25);
  }
}
