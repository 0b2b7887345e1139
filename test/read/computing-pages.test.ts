import { describe, expect, test } from 'vitest';
import { listOf, readHtml } from '../helpers/page-of-ada.ts';

const others = [
  '<b>A Long Study of Short Models</b>, Ada Lind, Bo Ek, <i>NeurIPS</i> 2024.',
  '<b>Pruning Sentences</b>, Bo Ek, Ada Lind, <i>ICML</i> 2023.',
];

describe('what real pages of computing researchers taught', () => {
  test('a title of the page in the possessive, with the name in another script behind it', () => {
    const page = readHtml(`<title>Ada Lind's (林爱达) Homepage</title><h2>Papers</h2>
      <p><b>Quiet Rooms: Estimating Reverberation from a Whisper</b><br>Lind, Ada and Ek, Bo and Frost, Dana<br><i>ICASSP</i>, 2025</p>
      <p><b>Pruning Sentences at Test Time</b><br>Ek, Bo and Lind, Ada<br><i>NeurIPS</i>, 2024</p>`);
    expect(page.researcher?.name).toBe('Ada Lind');
    expect(page.works).toHaveLength(2);
  });

  test('marks that TeX raises do not end a byline', () => {
    const page = listOf(
      ...others,
      '<b>Commas and their Limits</b>, Ada Lind\\(^\\ast\\), Bo Ek\\(^\\ast\\), Dana Frost, <i>ICML</i> 2022.',
    );
    expect(page.works.at(-1)?.authors.map(({ name }) => name)).toEqual(['Ada Lind', 'Bo Ek', 'Dana Frost']);
  });

  test('a bold name goes on with the comma behind it', () => {
    const page = listOf(
      '<b>A. Lind </b>, B. Ek, D. Frost, and Y. L. Noor, "Slow Rooms for Quiet Radios," <i>IEEE Access</i>, vol. 3, 2024.',
      '<b>A. Lind </b>, D. Frost, B. Ek, and C. Oz, "Pruning Sentences at Test Time," <i>IEEE Access</i>, vol. 2, 2023.',
    );
    expect(page.works.map(({ authors }) => authors.length)).toEqual([4, 4]);
  });

  test('who has one name only, at the end of a line of names', () => {
    const page = listOf(
      ...['A Long Study of Short Models', 'Pruning Sentences at Test Time'].map(
        (title) => `<b>${title}</b><br>Ada Lind, Bo Ek, Dana Frost, Mausaba<br><i>NeurIPS</i>, 2024`,
      ),
    );
    expect(page.works[0]?.authors.at(-1)?.name).toBe('Mausaba');
  });

  test('a title in a dress of its own goes on past its commas', () => {
    const page = listOf(
      ...['Slow Mixing', 'Quiet Rooms', 'Small Networks'].map(
        (title) => `Ada Lind, Bo Ek, <b>${title} on a Long Walk</b>, <i>ICML</i> 2024.`,
      ),
      'Ada Lind, Bo Ek, <b>The Slow Mechanics of Walking: Alignment of Stones, Entropic Mud, and Cross-Country Divergence</b>, <i>ICML</i> 2026.',
    );
    expect(page.works.at(-1)?.title).toBe(
      'The Slow Mechanics of Walking: Alignment of Stones, Entropic Mud, and Cross-Country Divergence',
    );
  });

  test('pages that look like a year are none', () => {
    const page = listOf(
      ...others,
      '<b>Anycast in Small Rooms</b>, Ada Lind, <i>IEEE Communications Letters</i>, vol. 20, no. 10, pp. 1983-1986, Oct. 2016.',
    );
    expect(page.works.at(-1)?.year).toBe(2016);
  });

  test('what says when the page was changed is no work', () => {
    const page = listOf(...others, 'Copyright@Ada Lind, Last update on Aug. 2020');
    expect(page.works).toHaveLength(2);
  });

  test('how a work was presented is no part of its title', () => {
    const page = listOf(...others, '<b>Anycast in Small Rooms (Oral)</b>, Ada Lind, Bo Ek, <i>ICML</i> 2022.');
    expect(page.works.at(-1)?.title).toBe('Anycast in Small Rooms');
  });

  test('venues that lost the end of their bracket with the year', () => {
    const page = listOf(
      ...others,
      '<b>Anycast in Small Rooms</b>, Ada Lind, Bo Ek. <i>Nineteenth Conference on Rooms and Radios (RadioCon 2022)</i>.',
    );
    expect(page.works.at(-1)).toMatchObject({
      venue: 'Nineteenth Conference on Rooms and Radios (RadioCon)',
      year: 2022,
    });
  });

  test('a card of the owner beside the list is no work of theirs', () => {
    const works = ['A Long Study of Short Models', 'Pruning Sentences', 'Anycast in Small Rooms'];
    const page = readHtml(`<title>Publications | Ada Lind</title><main><h1>Publications</h1>
      ${works.map((title) => `<p><b>${title}</b><br>Ada Lind, Bo Ek<br><i>ICML</i> 2022.</p>`).join('')}</main>
      <div class="sidebar-about"><h2><a href="/">Ada Lind</a></h2><p>Machine Learning Research Engineer Varde AI Center, Aldmoor</p></div>`);
    expect(page.works).toHaveLength(3);
  });

  test('a talk is no work, whatever stands around it', () => {
    const page = listOf(
      ...others,
      '[30 August 2022] Invited Talk: Listening to Small Rooms (Ada Lind and Bo Ek)<br>"Varde Radio Society" IEEE Northern Chapter 2022 [<a href="/l.pdf">Slides</a>]',
    );
    expect(page.works).toHaveLength(2);
    const numbered =
      '4. Invited Keynote: Memories for Small Rooms. Ada Lind. World Conference on Memory. Varde. July 29-30, 2021.';
    expect(listOf(...others, numbered).works).toHaveLength(2);
  });

  test('a title that was broken after a little word goes on in the next line', () => {
    const page = listOf(
      ...others,
      "<b>[TMLR'24]</b> From Quiet Rooms to Loud Radios: A Survey on<br>Causal Listening<br>Ada Lind, Bo Ek.<br><i>Transactions on Machine Learning Research</i>, 2024.",
    );
    expect(page.works.at(-1)?.title).toBe('From Quiet Rooms to Loud Radios: A Survey on Causal Listening');
  });

  test('the year of a tag, where no other is said', () => {
    const page = listOf(
      ...['Slow Mixing', 'Quiet Rooms', 'Small Networks'].map(
        (title) =>
          `[FSE-25] <b>${title} on a Long Walk</b><br><i>International Conference on Software Engineering</i><br>Ada Lind, Bo Ek`,
      ),
    );
    expect(page.works.map(({ year }) => year)).toEqual([2025, 2025, 2025]);
  });

  test('", in" before the venue is no part of a title', () => {
    const page = listOf(
      ...['Slow Mixing', 'Quiet Rooms'].map(
        (title) =>
          `Ada Lind, Bo Ek , ${title} on a Long Walk through Town , in <i>2018 Conference on Rooms</i>, pp. 1-9`,
      ),
    );
    expect(page.works.map(({ title }) => title)).toEqual([
      'Slow Mixing on a Long Walk through Town',
      'Quiet Rooms on a Long Walk through Town',
    ]);
  });

  test('how a paper was presented is no title', () => {
    const page = listOf(
      ...others,
      'Ada Lind, Bo Ek. Listening to Rooms, 11th Conference on Rooms, ROOM2011, Beijing (Oral presentation, about 25% acceptance rate)',
    );
    expect(page.works.map(({ title }) => title).join()).not.toContain('acceptance');
  });

  test('items of a list that end before what is said of them, and such that do not', () => {
    const titles = ['Slow Mixing', 'Quiet Rooms', 'Small Networks', 'Loud Radios', 'Long Walks', 'Short Stays'];
    const rest = 'Ada Lind, Bo Ek, Dana Frost<br><b>COLING</b> 2020<br>[<a href="/p.pdf">pdf</a>]<br>';
    const items = titles.map((title, i) =>
      i === 3 || i === 4
        ? `<li><b>${title} in Neural Machine Translation</b><br>${rest}</li>`
        : `<li><b>${title} in Neural Machine Translation</b></li>${rest}`,
    );
    const page = readHtml(`<title>Ada Lind</title><h1>Ada Lind</h1><h2>Publications</h2><ul>${items.join('')}</ul>`);
    expect(page.works).toHaveLength(6);
  });

  test('the letter and number of an entry are no part of its title', () => {
    const page = listOf(
      ...['Quiet Rooms', 'Small Networks', 'Loud Radios'].map(
        (title, i) => `C16${i}. ${title}. Ada Lind, Bo Ek, Dana Frost. <i>ICML</i>, 2024.`,
      ),
    );
    expect(page.works.map(({ title }) => title)).toEqual(['Quiet Rooms', 'Small Networks', 'Loud Radios']);
  });

  test('who holds the rights to the page wrote no paper of that name', () => {
    const page = readHtml(
      `<title>Publications | Marta Iglesias</title><h2>Publications</h2><p>More to come...</p><p>© 2021 Marta Iglesias<br>
      Some images are taken from the Internet. Please contact me if there is any issue regarding the use of the images.</p>`,
    );
    expect(page.works).toEqual([]);
  });

  test('a developer who links a CV and GitHub is no researcher', () => {
    const page = readHtml(
      `<title>Marta Iglesias</title><h1>Hello! I'm Marta.</h1><p>I'm a Senior Associate at Varde Bank, building payment services.</p>
      <p><a href="https://github.com/miglesias">GitHub</a> <a href="/cv.pdf">CV</a> <a href="/writing">Writing</a></p><p>I went to Aldmoor University.</p>`,
    );
    expect(page.researcher).toBeUndefined();
  });
});
