import { useCallback, useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from '../../lib/search/route.ts';

/**
 * Where one is, as the address says. `go` makes a step that Back takes back; with `replace` the address changes and no step is made:
 * for what is typed, and for walking through a list.
 */
export function useRoute(): { route: Route; go: (to: Route, how?: { replace: boolean }) => void } {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const listen = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', listen);
    addEventListener('popstate', listen);
    return () => {
      removeEventListener('hashchange', listen);
      removeEventListener('popstate', listen);
    };
  }, []);
  const go = useCallback((to: Route, { replace } = { replace: false }) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', formatRoute(to));
    setRoute(to);
  }, []);
  return { route, go };
}
