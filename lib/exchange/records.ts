import type { Arrival } from '../model/arrival.ts';
import type { Researcher } from '../model/researcher.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import type { Work } from '../model/work.ts';
import { arrivalRecord, toArrival } from '../store/keep.ts';
import { researcherRecord, toResearcher } from '../store/people.ts';
import type { RecordKind } from './format.ts';

/** What people call a record; of some kinds there is nothing. */
export function nameOf(kind: RecordKind, record: object): string | undefined {
  if (kind === 'works') return (record as Work).title;
  return kind === 'researchers' || kind === 'searches' ? (record as Researcher | SavedSearch).name : undefined;
}

/** A stored record as the model has it: without what the store adds for its indexes. */
export function asModel(kind: RecordKind, record: object): object {
  if (kind === 'researchers') return toResearcher(record as Researcher);
  return kind === 'arrivals' ? toArrival(record as Arrival) : record;
}

/** A record of the model as it is stored: with what it is looked up by. */
export function asRecord(kind: RecordKind, record: object): object {
  if (kind === 'researchers') return researcherRecord(record as Researcher);
  return kind === 'arrivals' ? arrivalRecord(record as Arrival) : record;
}
