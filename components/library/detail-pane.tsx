import type { ComponentChildren } from 'preact';

interface DetailPaneProps {
  /** What it shows, for screen readers. */
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** The pane beside a list, over it where there is no room for both; Escape closes it. */
export function DetailPane({ label, onClose, children }: DetailPaneProps) {
  return (
    <section
      class="pane pane--detail"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="scroll">
        <article class="detail">{children}</article>
      </div>
    </section>
  );
}
