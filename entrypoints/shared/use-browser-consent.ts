import { useEffect, useRef } from 'preact/hooks';
import { askForDataCollection, knowsDataCollection } from '../../lib/browser/data-collection.ts';
import { report } from '../../lib/browser/report.ts';

/** Asks the browser too, where it wants to be asked before data is sent. Call what is answered from the click itself. */
export function useBrowserConsent(): () => Promise<boolean> {
  const mustAsk = useRef(false);
  useEffect(() => {
    knowsDataCollection().then(
      (knows) => {
        mustAsk.current = knows;
      },
      (error: unknown) => report('asking what the browser knows', error),
    );
  }, []);
  return async () => !mustAsk.current || askForDataCollection();
}
