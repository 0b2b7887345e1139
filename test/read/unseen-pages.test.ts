import { describe, expect, test } from 'vitest';
import { list, ofHtml } from '../helpers/page-of-ada.ts';

describe('what pages nobody had looked at taught', () => {
  test('works under "Conference Proceedings & Talks" are read', () => {
    const { works } = ofHtml(
      list(
        'Journal Publications',
        'Lind, A., Ek, B. (2021). Small rooms by the sea. <i>Journal of Rooms</i>, 3(1), 4-5.',
        'Lind, A., Oz, C. (2020). Large rooms by the lake. <i>Journal of Rooms</i>, 2(1), 6-9.',
      ) +
        list(
          'Conference Proceedings & Talks',
          'Lind, A., Ek, B. (2019). Counting rooms after a storm. Proceeding of 1st Conference on Rooms, pp 24-25. [<a href="a.pdf">pdf</a>]',
          'Lind, A., Oz, C. (2018). Counting doors before a storm. Proceeding of 1st Conference on Rooms, pp 34-35. [<a href="b.pdf">pdf</a>]',
        ),
    );
    expect(works.map(({ title }) => title)).toContain('Counting doors before a storm');
    expect(works).toHaveLength(4);
  });

  test('the venue in brackets before a title and the rank behind it are no part of it', () => {
    const entry = (venue: string, title: string) =>
      `<strong>[${venue}] </strong><b>${title}</b> <strong>CCF-A</strong><br>Ada Lind, Bo Ek<br>In Journal of Rooms, 2023`;
    const { works } = ofHtml(
      list(
        'Publications',
        entry('TOSEM’23', 'Finding Deviated Commas in Small Rooms'),
        entry("ICSE'22", 'Repairing Commas after the Storm'),
      ),
    );
    expect(works.map(({ title }) => title)).toEqual([
      'Finding Deviated Commas in Small Rooms',
      'Repairing Commas after the Storm',
    ]);
  });

  test('what heads a list within a list is no work', () => {
    const { works } = ofHtml(
      `<p>I am a PhD student at the University of Solby.</p><h2>Selected Publications</h2><ul>
        <li>Analysis of Rooms (especially of quiet ones)<ul>
          <li><a href="https://doi.org/10.1145/358301.35831">Detecting Echoes in Rooms via Two Microphones, ICSE 2023</a>.</li>
          <li><a href="https://doi.org/10.1145/358302.35831">Validating Doors by Enumeration of Their Hinges, ISSTA 2022</a>.</li></ul></li>
        <li>Security of Doors<ul>
          <li><a href="https://doi.org/10.1145/358303.35831">Precise Tests for the Presence of Keys in Locks, ISSTA 2023</a>.</li>
          <li><a href="https://doi.org/10.1145/358304.35831">Understanding the Threats of Open Windows, ICSE 2020</a>.</li></ul></li></ul>`,
    );
    expect(works.map(({ title }) => title)).toEqual([
      'Detecting Echoes in Rooms via Two Microphones',
      'Validating Doors by Enumeration of Their Hinges',
      'Precise Tests for the Presence of Keys in Locks',
      'Understanding the Threats of Open Windows',
    ]);
  });

  test('neither pages nor the number of a preprint are a year', () => {
    const { works } = ofHtml(
      list(
        'Publications',
        'Lind, A., Ek, B. “Margins of Rooms”. <i>Journal of Rooms</i>, vol. 19, pages 1956-1992, 2020.',
        'Lind, A., & Ek, B. (2020). Kernels of rooms. ArXiv Preprint ArXiv:2010.10343.',
      ),
    );
    expect(works.map(({ year }) => year)).toEqual([2020, 2020]);
  });

  test('a journal with the month of its issue is the venue', () => {
    const { works } = ofHtml(
      ['Muscles', 'Commas', 'Echoes', 'Doors', 'Windows', 'Rooms', 'Keys', 'Locks']
        .map((word) => `<p><b>${word} in the Elderly</b><br>Ada Lind<br>Solby Platform, May 2019</p>`)
        .join(''),
    );
    expect(works.map(({ venue }) => venue)).toEqual(Array(8).fill('Solby Platform'));
  });
});
