import { useRef } from 'preact/hooks';

/** The present value, for what was made with an earlier one. */
export function useLatest<T>(value: T): { current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
