import { type Name, parseNames } from './name.ts';

/** Names kept of each half: those of a hundred papers and of the works of whoever they may be by, in some 3 MB. */
const MOST = 1_500;

let recent = new Map<string, Name[]>();
let earlier = recent;

/** `parseNames`, which reads a name that was met lately only once: bylines, signatures and co-authors are the same few hundred again and again. */
export function namesOf(text: string): Name[] {
  let names = recent.get(text);
  if (names) return names;
  names = earlier.get(text) ?? parseNames(text);
  if (recent.size >= MOST) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(text, names);
  return names;
}
