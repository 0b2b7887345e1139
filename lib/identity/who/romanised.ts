/*
 * Names from Korea, China and Japan reach us in several romanisations, German and Nordic ones with or without the letter that
 * stands for an accent. Each system has a skeleton in which its usual
 * spellings fall together; two names agree when family and given name agree in one system, never across systems.
 */

export type System = 'ko' | 'zh' | 'ja' | 'de';

/** Korean family names by their skeleton, so that the loose vowels below apply to Korean names only. */
const KOREAN = new Set(
  'kim lee yi rhee park pak bak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin kwon gwon hwang ahn an song ryu yu yoo hong jeon jun chun ko go moon mun son yang bae baek paik heo hur nam sim shim noh ha joo ju koo gu ku'
    .split(' ')
    .map((name) => korean(name)),
);

/** `Sung`, `Seong`, `Seung` and `성` fall together. */
function korean(word: string): string {
  if (/^(lee|yi|rhee|ri|i|rhie)$/.test(word)) return 'i';
  if (/^(park|pak|bak|pahk)$/.test(word)) return 'pak';
  return word
    .replace(/^(im|rim|yim)$/, 'lim')
    .replace(/^(oh)$/, 'o')
    .replace(/^(no|roh|ro)$/, 'noh')
    .replace(/ck|kk|g(?!$)|(?<!n)g$/g, 'k')
    .replace(/ng/g, 'N')
    .replace(/nk(?=[aeiouy])/g, 'Nk')
    .replace(/ch|jj|zz?/g, 'j')
    .replace(/tt|d/g, 't')
    .replace(/pp|b/g, 'p')
    .replace(/sh|ss/g, 's')
    .replace(/r/g, 'l')
    .replace(/(?<=[aeou])h(?![aeiouyw])/g, '')
    .replace(/eui|ui/g, 'i')
    .replace(/yeo|you|yoo|yu|yo/g, 'yo')
    .replace(/eo|eu|ou|oo|u|o/g, 'o')
    .replace(/ae|ai|ay|e(?!e)/g, 'e')
    .replace(/ee|ie|y$/g, 'i')
    .replace(/ah/g, 'a')
    .replace(/wo/g, 'o');
}

const PINYIN_WORD =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v))+$/;
/**
 * A word of no language has more letters. Syllables can be told apart in many ways ("an-gan", "ang-an"), and trying them all on a longer one would
 * take for ever.
 */
const LONGEST_WORD = 24;
const isPinyin = (word: string): boolean => word.length <= LONGEST_WORD && PINYIN_WORD.test(word);
const ONE_SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,2})(?:[aeiouvy]{1,3})(?:ng|n|r|k|l|m|p|t|b)?$/;
/** Family names as Taiwan and older texts spell them, with their pinyin. */
const OLDER_FAMILIES = new Map(
  'chang zhang,chou zhou,chu zhu,chiang jiang,chiu qiu,chung zhong,chao zhao,cheng zheng,chuang zhuang,chin jin,fang fang,hsiao xiao,hsieh xie,hsiung xiong,hsu xu,hsueh xue,hung hong,kao gao,ko ke,ku gu,kuo guo,kung gong,lo luo,lyu lü,lv lü,pai bai,shih shi,sung song,szu si,tai dai,teng deng,ting ding,tsai cai,tsao cao,tseng zeng,tsui cui,tu du,tung dong,yeh ye,yu yu,jen ren,juan ruan'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** What only the older romanisations write in a given name. */
const OLDER = /hs|ts(?!u)|tz|ieh|[a-z]ih$|yeh/;

/** Given names: `Hsiao-Wen` and `Xiaowen`, `Chih-Wei` and `Zhiwei` fall together. */
function chinese(word: string): string {
  return word
    .replace(/'/g, '')
    .replace(/hs/g, 'x')
    .replace(/lv|lyu|lue/g, 'lü')
    .replace(/nv|nyu/g, 'nü')
    .replace(/tz|ts|^c(?!h)/g, 'z')
    .replace(/zh|ch|^j|^q/g, 'Z')
    .replace(/^k/, 'g')
    .replace(/^t/, 'd')
    .replace(/^p/, 'b')
    .replace(/^r/, 'j')
    .replace(/ung$/, 'ong')
    .replace(/ieh$/, 'ie')
    .replace(/yeh$/, 'ye')
    .replace(/ih$/, 'i')
    .replace(/^Zien/, 'Zian')
    .replace(/ien$/, 'ian')
    .replace(/uei$/, 'ui');
}

const JAPANESE_WORD =
  /^(?:(?:[kgsztdnhbpmrywjf]|[kgnhbmrp]y|sh|ch|ts|sy|ty|zy|kk|pp|tt|ss|ssh|tch)?[aiueo]h?(?![aiueo]h)|n|m(?=[bp]))+$/;

const isJapanese = (word: string): boolean => word.length <= LONGEST_WORD && JAPANESE_WORD.test(word);

/** `Ohta`, `Ota` and `Oota`; `Shinichi` and `Sinichi`; `Yuuki` and `Yuki` fall together. */
function japanese(word: string): string {
  return word
    .replace(/o[uoh](?![aiueo])|oo/g, 'o')
    .replace(/ou/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/h$/, '')
    .replace(/tch/g, 'cch')
    .replace(/sh(?=i)/g, 's')
    .replace(/sh/g, 'sy')
    .replace(/ch(?=i)/g, 't')
    .replace(/ch/g, 'ty')
    .replace(/ts(?=u)/g, 't')
    .replace(/f/g, 'h')
    .replace(/j(?=i)/g, 'z')
    .replace(/jy?/g, 'zy')
    .replace(/m(?=[bp])/g, 'n');
}

/** A whole name as one system reads it. */
export type Skeleton = { system: System; family: string; given: string };

/**
 * Skeletons of a name in every system it can belong to.
 *
 * @param family folded family name
 * @param given folded given name without spaces
 */
export function skeletons(family: string, given: string): Skeleton[] {
  if (given.length < 2 || !/^[a-z]+$/.test(family + given)) return [];
  const all: Skeleton[] = [];
  const ko = korean(family);
  if (KOREAN.has(ko)) all.push({ system: 'ko', family: ko, given: korean(given) });
  if (isChinese(family) && (isChinese(given) || isChinese(given.replace(/h(?=[a-z])/g, ''))))
    all.push({ system: 'zh', family: OLDER_FAMILIES.get(family) ?? family, given: chinese(given) });
  if (family.length > 2 && given.length > 3 && isJapanese(family) && isJapanese(given))
    all.push({ system: 'ja', family: japanese(family), given: japanese(given) });
  if (!isPinyin(family) || !isPinyin(given)) all.push({ system: 'de', family: german(family), given: german(given) });
  return all;
}

/** Family names of Korea and China are no longer. */
const LONGEST = { ko: 6, zh: 9 };

/** Every system a family name can belong to, whatever the given name is, with its skeleton there. */
export function familySkeletons(family: string): Omit<Skeleton, 'given'>[] {
  const all: Omit<Skeleton, 'given'>[] = [{ system: 'de', family: german(family) }];
  const ko = family.length <= LONGEST.ko ? korean(family) : '';
  if (KOREAN.has(ko)) all.push({ system: 'ko', family: ko });
  if (family.length <= LONGEST.zh && isChinese(family))
    all.push({ system: 'zh', family: OLDER_FAMILIES.get(family) ?? family });
  if (family.length > 2 && isJapanese(family)) all.push({ system: 'ja', family: japanese(family) });
  return all;
}

/** A given name in one system. */
export const givenSkeleton = (system: System, given: string): string =>
  ({ ko: korean, zh: chinese, ja: japanese, de: german })[system](given);

/** Mueller and Muller, where neither kept the accent. Words that may be Chinese stay: Xue is not Xu. */
const german = (word: string) => (isPinyin(word) ? word : word.replace(/([aou])e/g, '$1').replace(/aa/g, 'a'));

const isChinese = (word: string) =>
  isPinyin(word) ||
  isPinyin(
    word
      .replace(/hs/, 'x')
      .replace(/tz|ts/, 'z')
      .replace(/(ie|[iu])h$/, '$1')
      .replace(/lyu/, 'lu')
      .replace(/yeh$/, 'ye'),
  );

/** Two Chinese names may only fall together when one of them is spelt the older way; pinyin against pinyin are two names. */
export const isOlderChinese = (family: string, given: string): boolean =>
  OLDER_FAMILIES.has(family) || OLDER.test(given);

/** One syllable of a Chinese or Korean given name, half of a name such as `Sung Yub`. */
export const isSyllable = (word: string): boolean => word.length <= 6 && ONE_SYLLABLE.test(word);
