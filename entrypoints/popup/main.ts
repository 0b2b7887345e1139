/*
 * The frame of index.html is painted before anything else is loaded; then the popup takes its place. A popup in a hidden tab
 * is never painted.
 */
const paint = new Promise<void>((painted) => {
  if (document.hidden) painted();
  else requestAnimationFrame(() => setTimeout(painted));
});
await paint;
await import('./start.tsx');
