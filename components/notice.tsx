import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface NoticeProps {
  /** Rust: Lectern could not do its work. Red: something is gone. */
  tone?: 'plain' | 'rust' | 'gone';
  icon?: IconName;
  title?: string;
  children: ComponentChildren;
}

/** A few words in a box, on what holds for the whole list or page. */
export function Notice({ tone = 'plain', icon, title, children }: NoticeProps) {
  return (
    <div class={tone === 'plain' ? 'notice' : `notice notice--${tone}`}>
      <Icon name={icon ?? (tone === 'plain' ? 'info' : 'warn')} />
      <div class="grow">
        {title && <strong>{title} </strong>}
        {children}
      </div>
    </div>
  );
}
