interface SwitchProps {
  label: string;
  on: boolean;
  describedBy?: string;
  onChange: (on: boolean) => void;
}

/** A switch: works at once, no button to confirm. */
export function Switch({ label, on, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    />
  );
}
