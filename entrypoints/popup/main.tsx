import { mount } from '../shared/mount.tsx';
import { PopupApp } from './app.tsx';

mount(<PopupApp />);
