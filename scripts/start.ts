import { join } from 'node:path';
import { demoWorld } from '../test/demo/world.ts';
import { Lectern } from '../test/helpers/lectern.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { runDemo } from './demo/story.ts';
import { runScript } from './run-script.ts';

/*
 * `npm start`: builds Lectern and lets it do its main job on the bundled demo pages, in a real browser: follow a researcher
 * from her own page, open a listing, save a paper, come back a day later. Everybody on these pages is invented.
 * Exits non-zero when the outcome is not the expected one. LECTERN_BROWSER=firefox shows it in Firefox.
 */

const name: BrowserName = process.env.LECTERN_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const shots = join(import.meta.dirname, '..', '.output', 'demo');

await ensureBrowsers([name]);
await runScript('build');
console.log(`\nStarting ${name}${hasDisplay ? '' : ' without a window (there is no display)'} ...`);
const lectern = await Lectern.start(name, demoWorld(), { window: hasDisplay });
try {
  const problems = await runDemo(lectern, shots);
  for (const problem of problems) console.error(`NOT AS EXPECTED: ${problem}`);
  console.log(`\nScreenshots: ${shots}`);
  console.log(problems.length === 0 ? 'All as expected.' : `${problems.length} not as expected.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
  if (hasDisplay) {
    console.log('The browser stays open for you to look around; close it to end.');
    await lectern.browser.closed();
  }
} finally {
  await lectern.stop();
}
