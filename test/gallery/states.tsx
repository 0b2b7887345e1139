import type { VNode } from 'preact';
import { barStates } from './bar-states.tsx';
import { libraryStates } from './library-states.tsx';
import { optionsStates } from './options-states.tsx';
import { popupStates } from './popup-states.tsx';

/** One picture: what is drawn, on which page of the extension. */
export interface GalleryState {
  /** Also the name of its picture. */
  id: string;
  title: string;
  surface: 'popup' | 'options' | 'library';
  render: () => VNode;
  /** Pressed after drawing: opens a menu, a disclosure. */
  press?: string;
}

/** All pictures. Words must be there first: `installWords()`. */
export const galleryStates = (): GalleryState[] => [
  ...popupStates(),
  ...optionsStates(),
  ...libraryStates(),
  ...barStates(),
];
