import { useMemo, useState } from 'preact/hooks';
import { Gone } from '../../components/library/gone.tsx';
import { PeopleList } from '../../components/library/people-list.tsx';
import { PersonPane } from '../../components/library/person-pane.tsx';
import { t } from '../../lib/browser/i18n.ts';
import { send } from '../../lib/browser/send.ts';
import type { Researcher } from '../../lib/model/researcher.ts';
import { fold } from '../../lib/parse/fold.ts';
import type { Route } from '../../lib/search/route.ts';
import type { LecternDb } from '../../lib/store/db.ts';
import { readPersonPage, readPersonWorks } from '../../lib/store/library-person.ts';
import { readFollowing } from '../../lib/store/lists.ts';
import type { PersonRow } from '../../lib/store/views.ts';
import type { Actions } from '../popup/use-actions.ts';
import { useStored } from '../shared/use-stored.ts';

interface PeoplePartProps {
  person: string | undefined;
  actions: Actions;
  go: (to: Route, how?: { replace: boolean }) => void;
}

/** More people than anybody follows. */
const ALL = 20_000;

/** Everybody followed and one of them, wired to the store and to what is done to them. */
export default function PeoplePart({ person, actions, go }: PeoplePartProps) {
  const { value } = useStored((db) => readFollowing(db, { offset: 0, limit: ALL }), []);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<string | undefined>();
  const people = useMemo(
    () => (value?.rows ?? []).toSorted((a, b) => a.researcher.name.localeCompare(b.researcher.name)),
    [value],
  );
  const groups = useMemo(
    () => [...new Set(people.flatMap(({ researcher }) => researcher.groups ?? []))].sort(),
    [people],
  );
  if (!value) return <main class="panes" />;
  const shown = people.filter(({ researcher }) => isShown(researcher, query, group));
  return (
    <main class={person ? 'panes panes--two' : 'panes'}>
      <PeopleList
        people={shown}
        query={query}
        groups={groups}
        group={group}
        open={person}
        onQuery={setQuery}
        onGroup={setGroup}
        onOpen={(id) => go({ view: 'people', person: id }, { replace: person !== undefined })}
      />
      {person && <OnePerson key={person} id={person} people={people} groups={groups} actions={actions} go={go} />}
    </main>
  );
}

function isShown(
  { name, variants, addedNames, affiliation, groups }: Researcher,
  query: string,
  group: string | undefined,
) {
  if (group && !groups?.includes(group)) return false;
  const text = fold([name, ...(variants ?? []), ...(addedNames ?? []), affiliation ?? ''].join(' '));
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}

const readPerson = async (db: LecternDb, id: string) => {
  const [page, works] = await Promise.all([readPersonPage(db, id), readPersonWorks(db, id)]);
  return { page, works };
};

function OnePerson({
  id,
  people,
  groups,
  actions,
  go,
}: Omit<PeoplePartProps, 'person'> & { id: string; people: readonly PersonRow[]; groups: readonly string[] }) {
  const { value } = useStored((db) => readPerson(db, id), [id]);
  const close = () => go({ view: 'people' });
  if (!value) return <section class="pane pane--detail" />;
  const { page, works } = value;
  if (!page) return <Gone what="person" onClose={close} />;
  const { name } = page.researcher;
  const change = (changes: { addedNames?: string[]; groups?: string[]; paused?: boolean }, done: string) =>
    void actions.run(() => send('researcher:change', { researcherId: id, ...changes }), done);
  return (
    <PersonPane
      page={page}
      works={works}
      others={people
        .filter(({ researcher }) => researcher.id !== id)
        .map(({ researcher }) => ({ id: researcher.id, name: researcher.name }))}
      groups={groups}
      now={new Date()}
      onClose={close}
      onNames={(addedNames) => change({ addedNames }, t('toast_names', name))}
      onGroups={(next) => change({ groups: next }, t('toast_groups', name))}
      onPause={(paused) => change({ paused }, paused ? t('toast_paused', name) : t('toast_resumed', name))}
      onUnfollow={() =>
        void actions
          .run(() => send('researcher:unfollow', { researcherId: id }), t('toast_unfollowed', name))
          .then(close)
      }
      onMerge={(other) =>
        void actions.run(() => send('researcher:merge', { keep: id, other }), t('toast_merged', name))
      }
      onSplit={(workIds) =>
        void actions.run(
          async () => {
            const answer = await send('researcher:split', { researcherId: id, workIds });
            go({ view: 'people', person: answer.researcherId });
            return answer;
          },
          t('toast_split', name),
        )
      }
      onRevoke={({ title, authors, arxivId, doi }) =>
        void actions.run(
          () =>
            send('person:correct', {
              researcherId: id,
              paper: {
                onPage: {
                  title,
                  authors: authors.map((author) => ({ name: author })),
                  ...(arxivId ? { arxivId } : {}),
                  ...(doi ? { doi } : {}),
                },
                url: 'https://arxiv.org/',
              },
            }),
          t('toast_revoked'),
        )
      }
      onFollowCoAuthor={(coAuthor) =>
        void actions.run(
          () => send('researcher:follow-co-author', { researcherId: id, name: coAuthor }),
          t('toast_followed', coAuthor),
        )
      }
      onFindCoAuthor={(coAuthor) =>
        `https://scholar.google.com/scholar?q=author%3A${encodeURIComponent(`"${coAuthor}"`)}`
      }
    />
  );
}
