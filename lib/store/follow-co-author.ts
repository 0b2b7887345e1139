import { bylineForms } from '../identity/names.ts';
import { coAuthorsOf } from './co-authors.ts';
import type { LecternDb } from './db.ts';
import { StoreError } from './errors.ts';
import { worksOf } from './library-person.ts';
import { researcherRecord, sameName } from './people.ts';
import { write } from './unit.ts';

/**
 * Follow somebody whom a followed person wrote with, of whom no page is known. The works that they share are theirs because the user says
 * so: known, not new. Where one of that name is followed by now, nothing is changed.
 *
 * @param name as `readPersonPage` tells it
 */
export async function followCoAuthor(
  db: LecternDb,
  { researcherId, name }: { researcherId: string; name: string },
  now: string,
): Promise<{ researcherId: string; undo?: string }> {
  const { value, undo } = await write(
    db,
    async (unit) => {
      const person = await unit.researchers.get(researcherId);
      if (!person) throw new StoreError('invalid', 'This person is not followed any more');
      const there = (await unit.tx.objectStore('researchers').getAll()).find((one) => sameName(one, { name }));
      if (there) return there.id;
      const works = await Promise.all((await worksOf(unit, researcherId)).map((id) => unit.works.get(id)));
      const known = works.filter((work) => work !== undefined);
      const shared = coAuthorsOf(person, known).find((one) => one.name === name);
      if (!shared) throw new StoreError('invalid', 'These papers are not stored any more');
      const id = crypto.randomUUID();
      await unit.researchers.put(researcherRecord({ id, name, ids: {}, pages: [], followedAt: now, changedAt: now }));
      const spellings = new Set(spellingsOf(name, shared.names));
      for (const work of shared.works)
        if (work.authors.some((author) => spellings.has(author.name)))
          await unit.authorships.put({ researcherId: id, workId: work.id, addedAt: now, said: true });
      return id;
    },
    { action: 'researcher:follow', at: now },
  );
  return { researcherId: value, ...(undo === undefined ? {} : { undo }) };
}

/** Those that are this name. "J. Rii" is Jun Rii, unless there is a Jing Rii, too: then nobody can tell. */
function spellingsOf(name: string, names: readonly string[]): string[] {
  const isShort = (one: string) => bylineForms(one).length === 0;
  const isName = (one: string) => sameName({ name }, { name: one });
  const isAlone = names.every((one) => isShort(one) || isName(one));
  return names.filter((one) => isName(one) || (isAlone && isShort(one)));
}
