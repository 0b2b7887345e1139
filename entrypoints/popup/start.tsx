import '../../assets/tokens.css';
import '../../assets/ui.css';
import '../../assets/popup.css';
import { mount } from '../shared/mount.tsx';
import { PopupApp } from './app.tsx';

mount(<PopupApp />);
