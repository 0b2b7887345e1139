import { fold } from '../../parse/fold.ts';

/** Which alphabet a word is written in; names are compared within one. */
export type Script = 'latin' | 'han' | 'hangul' | 'other';

/** Script of a word by its first letter: "手塚" -> "han" (kana belongs to it), "Sung" -> "latin", "Иван" -> "other". */
export function scriptOf(word: string): Script | undefined {
  for (const char of word) {
    if (/\p{Script=Latin}/u.test(char)) return 'latin';
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]/u.test(char)) return 'han';
    if (/\p{Script=Hangul}/u.test(char)) return 'hangul';
    if (/\p{L}/u.test(char)) return 'other';
  }
  return undefined;
}

/** Letters that are written with a second letter where the accent is missing: ö, oe, o. */
const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', ő: 'oe', ű: 'ue' };
/** Long vowels of romanised Japanese: ō is written o, ou, oh, oo. */
const LONG: Record<string, string[]> = { ō: ['ou', 'oh', 'oo'], ô: ['ou', 'oh', 'oo'], ū: ['uu'], û: ['uu'] };

/**
 * Every way a word is written when its accents are missing, the plainest first: "Müller" -> ["muller", "mueller"],
 * "Lü" -> ["lu", "lue", "lv", "lyu"], "Saitō" -> ["saito", "saitou", "saitoh", "saitoo"].
 */
export function spellings(word: string): string[] {
  if (/^[A-Za-z'-]*$/.test(word)) {
    const folded = word.toLowerCase().replace(/['-]/g, '');
    return folded ? [folded] : [];
  }
  const plain = fold(word).replaceAll(' ', '');
  const lower = word.normalize('NFC').toLowerCase();
  if (/^[ -~]*$/.test(lower)) return [plain];
  const all = new Set([plain]);
  const spelt = lower.replace(/[äöüøåőű]/g, (c) => SPELT_OUT[c]!);
  if (spelt !== lower) all.add(fold(spelt).replaceAll(' ', ''));
  if (/^[ln]ü/.test(lower)) for (const u of ['v', 'yu']) all.add(fold(lower.replace('ü', u)).replaceAll(' ', ''));
  for (const [long, ways] of Object.entries(LONG))
    if (lower.includes(long)) for (const way of ways) all.add(fold(lower.replaceAll(long, way)).replaceAll(' ', ''));
  return [...all].filter(Boolean);
}

/** Characters of names with a second form, traditional or old first: compared as one. */
const HAN_PAIRS =
  '張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯葉叶蘇苏呂吕盧卢蔣蒋賈贾葦苇鄒邹蕭萧錢钱顧顾龍龙萬万嚴严湯汤齊齐傑杰偉伟軍军華华麗丽曉晓學学國国強强東东澤泽沢泽齋斎斉斎邊辺邉辺廣广広广髙高濱浜櫻桜真眞榮栄曾曽嶋島﨑崎瀨瀬寬宽潔洁飛飞龐庞聶聂鍾钟賴赖藍蓝閻阎韓韩範范陸陆範范夢梦寧宁輝辉鳳凤';
const han = new Map<string, string>();
for (let i = 0; i + 1 < HAN_PAIRS.length; i += 2) han.set(HAN_PAIRS[i]!, HAN_PAIRS[i + 1]!);

/** A name in Chinese characters or kana, as one text without spaces: "手塚　真徹" -> "手塚真徹". */
export const foldHan = (text: string): string =>
  [...text.normalize('NFKC').replace(/[^\p{L}々]+/gu, '')].map((c) => han.get(c) ?? c).join('');

const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');
const TWO_SYLLABLE_FAMILIES = /^(남궁|황보|제갈|선우|독고|사공)/;

/** Revised Romanisation of a Korean name, family first: "김성엽" -> "gim seongyeop"; undefined when it is not two to five syllables. */
export function romaniseHangul(text: string): string | undefined {
  const name = text.normalize('NFC').replace(/\s+/g, '');
  if (!/^[가-힣]{2,5}$/.test(name)) return undefined;
  const family = TWO_SYLLABLE_FAMILIES.exec(name)?.[0] ?? name[0]!;
  const given = name.slice(family.length);
  return given ? `${syllables(family)} ${syllables(given)}` : undefined;
}

const syllables = (text: string): string =>
  [...text]
    .map((char) => {
      const n = char.charCodeAt(0) - 0xac00;
      return `${INITIALS[Math.floor(n / 588)]}${VOWELS[Math.floor((n % 588) / 28)]}${FINALS[n % 28]}`;
    })
    .join('');
