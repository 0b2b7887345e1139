import { mount } from '../mount.tsx';
import { PopupApp } from './app.tsx';

mount(<PopupApp />);
