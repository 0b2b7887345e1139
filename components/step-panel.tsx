import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface StepPanelProps {
  /** What it is at: the heading takes the focus when this changes. */
  at: string;
  title: string;
  children?: ComponentChildren;
  buttons: ComponentChildren;
}

/** A panel that goes from step to step: choose, look, confirm, done. */
export function StepPanel({ at, title, children, buttons }: StepPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  return (
    <section class="panel">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div class="buttons">{buttons}</div>
    </section>
  );
}
