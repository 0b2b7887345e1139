import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import { mount } from '../shared/mount.tsx';
import { beginOpening, PopupApp } from './app.tsx';

// The frame of index.html is on the screen by now (scripts/frame-first.ts). What takes time is asked for at once.
mount(<PopupApp opening={beginOpening()} />);
