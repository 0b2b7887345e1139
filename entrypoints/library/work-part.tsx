import { useEffect, useState } from 'preact/hooks';
import { EditForm } from '../../components/library/edit-form.tsx';
import { Gone } from '../../components/library/gone.tsx';
import { WorkPane } from '../../components/library/work-pane.tsx';
import type { WorkEditKey } from '../../lib/model/work.ts';
import { readWorkPane } from '../../lib/store/library-pane.ts';
import type { Actions } from '../popup/use-actions.ts';
import { useStored } from '../shared/use-stored.ts';
import { copyBibtex } from './copy-bibtex.ts';
import type { PaperActions } from './use-paper-actions.ts';

interface WorkPartProps {
  id: string;
  papers: PaperActions;
  actions: Actions;
  tags: readonly string[];
  onClose: () => void;
}

/** The pane of one paper, wired to the store and to what is done to it. */
export default function WorkPart({ id, papers, actions, tags, onClose }: WorkPartProps) {
  const { value } = useStored(async (db) => ({ id, pane: await readWorkPane(db, id) }), [id]);
  const [editing, setEditing] = useState(false);
  const [conflict, setConflict] = useState<readonly WorkEditKey[]>([]);
  useEffect(() => setEditing(false), [id]);
  const current = value?.id === id;
  if (!value || (!current && !value.pane)) return <section class="pane pane--detail" />;
  const { pane } = value;
  if (!pane) return <Gone what="paper" onClose={onClose} />;
  const ids = [pane.work.id];
  return (
    <WorkPane
      pane={pane}
      now={new Date()}
      tags={tags}
      editing={
        editing && (
          <EditForm
            work={pane.work}
            conflict={conflict}
            onCancel={() => setEditing(false)}
            onSave={(edits, reset, was) =>
              void papers.edit(pane.work.id, edits, reset, was).then((fields) => {
                setConflict(fields);
                if (fields.length === 0) setEditing(false);
              })
            }
          />
        )
      }
      onEdit={() => {
        setConflict([]);
        setEditing(true);
      }}
      onClose={onClose}
      onShelf={(state) => papers.shelve(ids, state ?? null)}
      onTag={(tag) => papers.tag(ids, tag)}
      onUntag={(tag) => papers.untag(ids, tag)}
      onNote={(note, was) => papers.note(pane.work.id, note, was)}
      onPriority={(priority) => papers.priority(ids, priority)}
      onRating={(rating) => papers.rating(pane.work.id, rating)}
      onFinished={(day) => papers.finished(pane.work.id, day)}
      onBibtex={() => void copyBibtex(ids, actions)}
    />
  );
}
