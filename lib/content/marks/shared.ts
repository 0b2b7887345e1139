import { Announcer } from './announce.ts';
import { AskError, extension } from './ask.ts';
import { isAnyOn, labelShelf, makeShelfButton, sameLook } from './drawing.ts';
import { isDarkGround } from './ground.ts';
import { shelfIcon } from './icons.ts';
import { drawAsSeen, FIRST } from './near.ts';
import { inSlices, pageTime, SLICE_MS } from './pace.ts';
import { Papers } from './papers.ts';
import { PlainDrawing } from './plain-drawing.ts';
import { watchPage } from './watch-page.ts';
import { language, phrase, shelfLabel, shelfWord, speak } from './words.ts';

/**
 * What the first script on a page of many papers leaves to the one that goes on (in the isolated world, where no page sees it), so that no
 * page loads it twice. A build step (scripts/share-modules.ts) lets the second take it from here instead of bringing its own.
 */
export const shared = {
  Announcer,
  AskError,
  extension,
  isDarkGround,
  isAnyOn,
  labelShelf,
  makeShelfButton,
  sameLook,
  shelfIcon,
  drawAsSeen,
  FIRST,
  inSlices,
  pageTime,
  SLICE_MS,
  Papers,
  PlainDrawing,
  watchPage,
  language,
  phrase,
  shelfLabel,
  shelfWord,
  speak,
};
