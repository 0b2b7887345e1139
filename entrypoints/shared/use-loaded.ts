import { useEffect, useState } from 'preact/hooks';
import { report } from '../../lib/browser/report.ts';

/** A part of the page that is loaded when it is wanted, and not before; `undefined` until it is there. */
export function useLoaded<T>(wanted: boolean, load: () => Promise<{ default: T }>): T | undefined {
  // Kept in an object: what is loaded may be a function, which a setter would call.
  const [loaded, setLoaded] = useState<{ part: T } | undefined>();
  useEffect(() => {
    if (wanted && !loaded)
      load().then(
        (module) => setLoaded({ part: module.default }),
        (error: unknown) => report('loading a part of the page', error),
      );
  }, [wanted]);
  return loaded?.part;
}
