import { fold } from '../../lib/parse/fold.ts';
import type { StreamPaper } from './stream.ts';

/** An author of the stream whose papers an invented person gets. */
interface Donor {
  name: string;
  papers: StreamPaper[];
}

/** Names of the invented people: a third as they are common in China and Korea, a third in Europe, India and elsewhere, a third made up. */
export const INVENTED = mixed(
  'Wei Chen,Jun Wang,Yang Liu,Min Kim,Lei Zhang,Jing Li,Hao Wu,Xin Zhou,Yi Huang,Bo Yang,Jie Xu,Tao Sun,Ji Park,Ming Zhao,Rui Ma,Kai Lin,Fei Gao,Peng Hu,Chen Guo,Ting He,Yu Luo,Ning Zheng,Li Tang',
  'Daniel Smith,Anna Müller,David Cohen,Maria Garcia,Thomas Weber,Sara Rossi,Michael Brown,Laura Fischer,Rahul Sharma,Priya Gupta,Kenji Tanaka,Yuki Sato,Ahmed Hassan,Lucas Silva,Ivan Petrov,Marco Bianchi,Julia Novak,Peter Nielsen,Emma Wilson,Carlos Lopez,Paul Martin,Nina Schmidt,Hans Meyer',
  'Orla Brandvik,Ilse Vanbergen,Zdenka Vrbovsek,Kofi Mensah-Adu,Luis Pardal-Reis,Hana Numazawa,Petra Kralikova,Aoife Harteigan,Ruben van den Hoekstra,Lucja Wendtowska,Samir Dabbasi,Chidi Okaforte,Keita Ohnumata,Ivana Novotnik,Jonas Boghaard,Mi-Rae Dohm,Sung-Yub Simgak,Asa Lindqvister,Tomas Harteveld,Ravi Thornquist,Maren Tveitnes,Adaeze Thorsson,Piotr Halloranski',
);

function mixed(...lists: string[]): string[] {
  const rows = lists.map((list) => list.split(','));
  return rows[0]!.flatMap((_, i) => rows.map((row) => row[i]!));
}

/** A name as a host. */
export const hostOf = (name: string): string => fold(name).replaceAll(' ', '-');

const MOST_AUTHORS = 12;
const isFull = (name: string): boolean => /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u.test(name) && name.includes(' ');

/**
 * Authors to give papers to invented people: with enough papers, and a name rare enough in the stream to be one person's; for each so many others
 * who write first in another category, as namesakes. A paper is given once.
 *
 * @param namesakes how many, for each person
 */
export function chooseDonors(
  all: readonly StreamPaper[],
  namesakes: readonly number[],
): { own: Donor; namesakes: Donor[] }[] {
  const byAuthor = new Map<string, StreamPaper[]>();
  const families = new Map<string, Set<string>>();
  for (const paper of all)
    for (const name of paper.authors) {
      if (!isFull(name)) continue;
      const family = fold(name).split(' ').at(-1)!;
      families.set(family, (families.get(family) ?? new Set()).add(name));
      const there = byAuthor.get(name);
      if (there) there.push(paper);
      else byAuthor.set(name, [paper]);
    }
  const usable = [...byAuthor]
    .filter(([name, papers]) => {
      const bearers = families.get(fold(name).split(' ').at(-1)!)!.size;
      return (
        papers.length >= 5 &&
        papers.length <= 20 &&
        bearers <= 12 &&
        papers.every((p) => p.authors.length <= MOST_AUTHORS && p.authors.length > 1)
      );
    })
    .map(([name, papers]): Donor => ({ name, papers }));
  const used = new Set<string>();
  const free = (donor: Donor) => donor.papers.every(({ id }) => !used.has(id));
  const use = (donor: Donor) => {
    for (const { id } of donor.papers) used.add(id);
  };
  const chosen: { own: Donor; namesakes: Donor[] }[] = [];
  const queue = [...usable];
  const fieldOf = ({ papers }: Donor) => papers[0]!.primary;
  while (chosen.length < namesakes.length && queue.length > 0) {
    const own = queue.shift()!;
    if (own.papers.length < 8 || !free(own)) continue;
    use(own);
    const others: Donor[] = [];
    for (const other of queue) {
      if (others.length === namesakes[chosen.length]) break;
      if (other.papers.length > 9 || fieldOf(other) === fieldOf(own) || !free(other)) continue;
      use(other);
      others.push(other);
    }
    chosen.push({ own, namesakes: others });
  }
  return chosen;
}
