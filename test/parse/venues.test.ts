import { describe, expect, test } from 'vitest';
import { isVenueAcronym, venueScore } from '../../lib/parse/venues.ts';
import { cleanVenue } from '../../lib/read/venue.ts';

describe('venueScore', () => {
  test('venues score 2 and more, titles less', () => {
    for (const venue of [
      'NeurIPS 2023',
      'Proceedings of the 12th Meeting',
      'IEEE Signal Processing Magazine',
      'Conference on Neural Information Processing Systems',
    ])
      expect(venueScore(venue), venue).toBeGreaterThanOrEqual(2);
    for (const title of ['Slow mixing on thin groups', 'Learning to count with small networks'])
      expect(venueScore(title), title).toBeLessThan(1);
  });

  test('acronyms are known with their year', () => {
    for (const word of ['ICML', "CVPR'24", 'AAMAS-2016', 'NeurIPSW']) expect(isVenueAcronym(word), word).toBe(true);
    for (const word of ['BERT', 'Small', 'GPU']) expect(isVenueAcronym(word), word).toBe(false);
  });
});

describe('cleanVenue', () => {
  test.each([
    ['In Proceedings of Things, pages 12-34. Springer, 2012', 'Proceedings of Things'],
    ['Nonlinearity 22 (2009) 67-75', 'Nonlinearity'],
    ['to appear in Journal of Rooms, 2026', 'Journal of Rooms'],
    ['NeurIPS 2025 Workshop on Rooms', 'NeurIPS 2025 Workshop on Rooms'],
    ["LICS'22", 'LICS'],
    ['arXiv preprint arXiv:2401.00001, 2024', 'arXiv'],
    ['Dynamics and Numbers', 'Dynamics and Numbers'],
    ['2024 — Journal of Rooms · 15 citations', 'Journal of Rooms'],
    ['2025). 3DV', '3DV'],
    ['[TMLR] Transactions on Machine Learning Research', 'Transactions on Machine Learning Research'],
    ["', Journal of the Audio Engineering Society", 'Journal of the Audio Engineering Society'],
    ['has been accepted by AGI@ICLR 2024', 'AGI@ICLR'],
    ['eThesis]', 'eThesis'],
    ['accepted, to appear in Edge Rooms Workshop Proceedings', 'Edge Rooms Workshop Proceedings'],
    [
      'In: O. Lind and C. Ek, eds. 12th Conference on Rooms (ROOM ‘18), vol. 11469',
      '12th Conference on Rooms (ROOM ‘18)',
    ],
    ['Knowledge Based Rooms, IF: 8.13', 'Knowledge Based Rooms'],
    ['available on SSRN', 'SSRN'],
    ['Journal of Clinical Commas, October 2025', 'Journal of Clinical Commas'],
    ['Varde Annual Meeting, 1st to 5th of September 2025', 'Varde Annual Meeting'],
    ['Proc. 2025 Varde Fall Conference, Nov. 2025.', 'Proc. 2025 Varde Fall Conference'],
    [
      'International Conference on Rooms (ICOR), Port Ansel, Varde, 4-8 Dec. 2023',
      'International Conference on Rooms (ICOR)',
    ],
    ['MechRooms (Spotlight), NeurIPS, 2025', 'MechRooms (Spotlight), NeurIPS'],
    ['Advances in Quiet Rooms, 34. doi: https://doi.org/10.1000/182', 'Advances in Quiet Rooms'],
    ['Dalby Press, Solby. https://doi.org/10.1000/182', 'Dalby Press, Solby'],
    ['Proceeding of 1st Conference on Rooms, pp 247-256', 'Proceeding of 1st Conference on Rooms'],
    ['Phys. Rev. B, Volume No. 112', 'Phys. Rev. B'],
  ])('%s -> %s', (raw, venue) => {
    expect(cleanVenue(raw)).toBe(venue);
  });
});
