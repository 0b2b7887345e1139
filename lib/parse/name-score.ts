import { fold } from './fold.ts';
import { CJK, type Token } from './name-tokens.ts';
import { isNameWord, isTitleWord } from './words.ts';

/** How much these words look like one person's name: below 0 not, 1 very much. */
export function scoreOf(own: readonly Token[]): number {
  let score = 0;
  let words = 0;
  let initials = 0;
  for (const { kind, text } of own) {
    if (kind === 'initial') initials++;
    if (kind !== 'word') continue;
    words++;
    score += wordScore(text);
  }
  if (!words) return -0.5;
  score /= words;
  if (initials) score += 0.6;
  // "M. Field" is a name although a field is none.
  if (own[0]!.kind === 'initial' && own[0]!.text.includes('.')) score = Math.max(score, 0.3);
  if (words + initials === 1 && !own.every(({ text }) => isWholeCjk(text))) score -= 0.8;
  if (words > 4) score -= 0.5;
  return Math.max(-2, Math.min(1.2, score));
}

/** How much words are of a name; told once, since pages repeat their names. */
const wordScores = new Map<string, number>();

/** Family names that most Chinese and Korean names begin with. */
const FAMILY =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛侯雷龙龍史陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯段常温康施牛樊葛邢齐乔伍庞颜倪庄聂鲁翟殷詹耿俞柳祝阮柯骆靳柴鲍喻祁滕饶牟尤穆芦褚娄窦戚岑瞿佟臧闵邬卞栾隋寇甄虞费荀]\p{Script=Han}{1,2}|[김이박최정강조윤장임한오서신권황안송전홍고문양손배백허유남심노하곽성차주우구민진지엄원채천방공현함변염석선설마길연위표명기반왕금옥육인맹제모]\p{Script=Hangul}{1,3})$/u;

/** A Chinese or Korean name in one word. */
const isWholeCjk = (word: string): boolean => FAMILY.test(word);

function wordScore(word: string): number {
  let score = wordScores.get(word);
  if (score !== undefined) return score;
  score = tellWordScore(word);
  if (wordScores.size > 20_000) wordScores.clear();
  wordScores.set(word, score);
  return score;
}

function tellWordScore(word: string): number {
  if (CJK.test(word)) return word.length > 4 ? -1 : word.length > 1 ? 0.6 : 0.4;
  if (/\p{N}/u.test(word)) return -1;
  let score = 0;
  const parts = word.split(/[-‐‑]/);
  for (const part of parts) {
    const folded = fold(part);
    if (isNameWord(folded)) score += 1;
    else if (isTitleWord(folded)) score -= 1.6;
    else if (/^\p{Lu}{3,}$/u.test(part)) score -= 0.3;
    else score += 0.25;
  }
  return score / parts.length;
}
