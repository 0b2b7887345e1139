/** Longest wait for the first paint, should the browser not tell of it. */
const PATIENCE_MS = 400;

/*
 * The frame of index.html is painted before anything else is run, so that nothing competes with it; then the popup takes its
 * place. A popup in a hidden tab is never painted.
 */
const paint = new Promise<void>((painted) => {
  if (document.hidden) return painted();
  new PerformanceObserver(() => painted()).observe({ type: 'paint', buffered: true });
  setTimeout(painted, PATIENCE_MS);
});
await paint;
await import('./start.tsx');
