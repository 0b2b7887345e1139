import { WorkOnPage } from '../model/work.ts';
import type { Answer, Met } from './source.ts';

/** Works as a parser put them together, as far as they are works: checked, since what comes over the network is anybody's. */
export function checked(candidates: readonly Met[]): Pick<Answer, 'met' | 'dropped'> {
  const schema = WorkOnPage();
  const met: Met[] = [];
  for (const { work, submittedAt } of candidates) {
    const result = schema.safeParse(work);
    if (result.success) met.push({ work: result.data, ...(submittedAt ? { submittedAt } : {}) });
  }
  return { met, dropped: candidates.length - met.length };
}

/** What a field of text can hold; longer ones are left out rather than cut. */
export const within = (text: string | undefined, most: number): string | undefined =>
  text && text.length <= most ? text : undefined;

/** Without keys whose value is missing. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
