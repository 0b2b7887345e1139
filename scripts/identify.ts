/**
 * Is this byline that researcher?
 *
 *   npm run --silent identify -- --jsonl < requests
 *   npm run --silent identify -- FILE            (one request as JSON, answered in words)
 *
 * A request: {"id", "researcher": {"name", "variants"?, "affiliation"?, "ids"?, "works": [{"title", "authors": [{"name"}], "year"?,
 * "venue"?, "arxivId"?, "doi"?, "categories"?}], "claimed"?, "corrections"?: [{"theirs", "paper"}]}, "byline": "name as printed",
 * "paper": {"arxivId"?, "doi"?, "title", "authors": [{"name"}], "primary"?, "categories"?, "published"?, "comments"?, "abstract"?}}
 * An answer: {"id", "verdict": "sure"|"likely"|"same-name"|"no", "probability": 0..1, "reasons": ["..."], "because": [{"key", "params",
 * "speaks"}]}. Bad input is answered by {"id", "error"}; the run goes on and ends with exit code 1.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { identify } from '../lib/identity/who/identify.ts';
import { inWords } from '../lib/identity/who/in-words.ts';
import { buildProfile } from '../lib/identity/who/profile.ts';
import type { KnownWork, Paper, Person } from '../lib/identity/who/types.ts';
import { shippedFrequencies } from './shipped-frequencies.ts';

type Request = { id?: unknown; researcher: Omit<Person, 'id'>; byline: string; paper: Paper & { published?: string } };

function answer(request: Request) {
  const { researcher, byline, paper } = request;
  if (typeof researcher?.name !== 'string') throw new Error('researcher.name is missing');
  if (typeof byline !== 'string') throw new Error('byline is missing');
  const works = (researcher.works ?? []).map((w) => work(w, 'a known work'));
  const profile = buildProfile({ ...researcher, id: '', works }, shippedFrequencies());
  const judged: Paper = {
    ...work(paper, 'paper'),
    ...(paper.published ? { publishedOn: paper.published.slice(0, 10) } : {}),
  };
  const { verdict, probability, reasons } = identify(profile, judged, byline);
  return { verdict, probability: Number(probability.toFixed(4)), reasons: reasons.map(inWords), because: reasons };
}

function work<W extends KnownWork>(value: W, what: string): W {
  if (typeof value?.title !== 'string') throw new Error(`${what} has no title`);
  const authors = (value.authors ?? []).filter((author) => typeof author?.name === 'string');
  return { ...value, authors };
}

async function answerLines() {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    let id: unknown;
    try {
      const request = JSON.parse(line) as Request;
      id = request.id;
      console.log(JSON.stringify({ id, ...answer(request) }));
    } catch (error) {
      process.exitCode = 1;
      console.log(JSON.stringify({ id: id ?? null, error: error instanceof Error ? error.message : String(error) }));
    }
  }
}

function answerFile(file: string) {
  const { verdict, probability, because } = answer(JSON.parse(readFileSync(file, 'utf8')) as Request);
  console.log(`${verdict} (${Math.round(100 * probability)} %)`);
  for (const reason of because) console.log(`  ${reason.speaks > 0 ? '+' : '−'} ${inWords(reason)}`);
}

const [argument] = process.argv.slice(2);
if (argument === '--jsonl') await answerLines();
else if (argument) answerFile(argument);
else {
  console.error('usage: npm run --silent identify -- --jsonl | FILE');
  process.exitCode = 2;
}
