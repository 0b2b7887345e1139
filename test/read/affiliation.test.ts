import { describe, expect, test } from 'vitest';
import { list, ofHtml } from '../helpers/page-of-ada.ts';

/** What is read of a homepage that begins with these lines. */
function statedBy(...lines: string[]) {
  const body = lines.map((line) => `<p>${line}</p>`).join('');
  const works = ['Quiet Commas in Wide Rooms', 'Pruning Sentences at Night'].map(
    (title) => `<b>${title}</b>. Ada Lind, Bo Ek. ICASSP, 2024.`,
  );
  const { position, affiliation } = ofHtml(`${body}${list('Publications', ...works)}`).researcher ?? {};
  return [position, affiliation];
}

describe('the affiliation', () => {
  test.each([
    [
      'PhD student at the Department of Quiet Waves of Solby University.',
      'PhD student',
      'Department of Quiet Waves of Solby University',
    ],
    [
      'I am a lecturer in the Institute for Data and Commas (IDSC), University of Solby (US), with Bo Ek.',
      'lecturer',
      'Institute for Data and Commas (IDSC), University of Solby',
    ],
    ['Lecturer, Università degli Studi dell’Isola', 'Lecturer', 'Università degli Studi dell’Isola'],
    ['I’m a PhD student in Wave Science at Varde, advised by Prof. Bo Ek.', 'PhD student', 'Varde'],
    ['I am a research scientist in the Slow Waves group at Varde.', 'research scientist', 'Varde'],
    ['PhD candidate, USB', 'PhD candidate', 'USB'],
  ])('goes on as far as its name does: %s', (line, position, affiliation) => {
    expect(statedBy(line)).toEqual([position, affiliation]);
  });

  test.each([
    ['Researcher in Machine Commas and Waves'],
    ['Researcher in AI, Robotics and Commas'],
    ['Researcher · Experimentalist · Anker Fellow'],
    ['Researcher, Elsa Holm Research Fellow'],
    ['I am a researcher, formerly at Varde.'],
  ])('is no field, no honour and nothing past: %s', (line) => {
    expect(statedBy(line)[1]).toBeUndefined();
  });

  test.each([['Follow'], ['Education'], ['Experiences'], ['Ph.D. in Waves'], ['Ada Lind'], ['Dean’s Proxy for Waves']])(
    'is no heading, button, degree or name under the position: %s',
    (line) => {
      expect(statedBy('Researcher', line)).toEqual(['Researcher', undefined]);
    },
  );

  test('of a department is completed by the next lines, or by one above', () => {
    const whole = 'Department of Waves, Solby University';
    expect(statedBy('Professor', 'Department of Waves', 'Solby University')[1]).toBe(whole);
    expect(statedBy('Solby University', 'Professor and Chair', 'Director, Center for Waves')[1]).toBe(
      'Center for Waves, Solby University',
    );
    expect(statedBy('Professor of Waves, School of Commas,', 'Lead of the Wave Group, University of Solby')[1]).toBe(
      'School of Commas, University of Solby',
    );
  });

  test('is what the person is, not what they were or who advises them', () => {
    expect(statedBy('Before, I was a lecturer at Solby College. I am a research engineer at Varde Labs.')).toEqual([
      'research engineer',
      'Varde Labs',
    ]);
    expect(
      statedBy('I work on waves, advised by Professor Bo Ek at Solby University, and I draw commas.')[0],
    ).toBeUndefined();
  });

  test('may be said further on than the position', () => {
    expect(
      statedBy('Researcher', 'Follow', 'Solby, Anker', 'I am a researcher at Varde, where I study waves.'),
    ).toEqual(['Researcher', 'Varde']);
    expect(statedBy('senior research scientist', 'at Google Waves')[1]).toBe('Google Waves');
  });

  test('without a position stands at the head of the page, not among links and years', () => {
    expect(statedBy('Solby University')).toEqual([undefined, 'Solby University']);
    expect(statedBy('Help Centre')).toEqual([undefined, undefined]);
    expect(statedBy('Jul 2014 - May 2018', 'Solby University')).toEqual([undefined, undefined]);
  });
});
