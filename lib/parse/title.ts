import { fold } from './fold.ts';

/** External id of a work by its folded title: "Small Models, Long Sentences" -> "title:small models long sentences". */
export const titleId = (title: string): string => `title:${fold(title)}`;
