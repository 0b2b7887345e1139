import type { Problem } from '../model/page.ts';

const MOST_PROBLEMS = 200;

/** A page whose every entry is broken says so once more than enough. */
export function fewProblems(problems: Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), { reason: `and ${problems.length - MOST_PROBLEMS} more` }];
}
