import { useId } from 'preact/hooks';
import { Switch } from '../switch.tsx';
import { Setting } from './options-frame.tsx';

/** A setting that is on or off, with what that means. */
export function Toggle(props: { name: string; text: string; on: boolean; onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <Setting name={props.name} text={props.text} textId={id}>
      <Switch label={props.name} on={props.on} describedBy={id} onChange={props.onChange} />
    </Setting>
  );
}
