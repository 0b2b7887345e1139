import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** A subject is the page's own heading; otherwise the list has one. */
  level?: 1 | 2;
  text: ComponentChildren;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** A list with nothing in it: says what it would hold and what to do. */
export function EmptyState({ icon, title, level = 2, text, children }: EmptyStateProps) {
  const Heading = `h${level}` as 'h2';
  return (
    <section class="empty">
      <Icon name={icon} size={32} />
      <Heading>{title}</Heading>
      <p>{text}</p>
      {children}
    </section>
  );
}
