import type { WorkOnPage } from '../model/work.ts';
import { type StatedVenue, statedFacts } from './stated-facts.ts';
import { venueShortName } from './venue-names.ts';

/**
 * A work with what its comments line and journal reference say of it in the fields that homepages fill: where it appeared or will, awards, a link
 * to code. What they do not say for certain is left alone.
 */
export function withStated(work: WorkOnPage): WorkOnPage {
  const { comments, journalRef } = work;
  if (!comments && !journalRef) return work;
  const { venue, awards, code } = statedFacts({ comments, journalRef });
  const { kind: _preprint, ...published } = work;
  return {
    ...(venue && venue.track !== 'workshop' ? published : work),
    ...(venue ? placeOf(venue) : {}),
    ...(awards ? { awards } : {}),
    ...(code ? { links: [...(work.links ?? []), { kind: 'code' as const, url: code.url }] } : {}),
  };
}

function placeOf({ name, year, track, workshop, published }: StatedVenue): Partial<WorkOnPage> {
  const meeting = year ? `${name} ${year}` : name;
  // A workshop is a place to meet at: the paper is the preprint it was.
  if (track === 'workshop') return { furtherVenues: [`${meeting} Workshop${workshop ? ` on ${workshop}` : ''}`] };
  const short = venueShortName(name);
  return {
    venue: track === 'findings' ? `Findings of ${name}` : name,
    ...(short ? { venueShort: track === 'findings' ? `Findings of ${short}` : short } : {}),
    ...(year ? { year } : {}),
    ...(published ? {} : { status: 'accepted' as const }),
  };
}
