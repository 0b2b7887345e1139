import { Chromium } from './chromium.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { Firefox } from './firefox.ts';

/**
 * Starts a browser. The start alone is tried twice (a busy machine can time a browser out); nothing else ever is.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const start = () => (name === 'chromium' ? Chromium.launch(options) : Firefox.launch(options));
  try {
    return await start();
  } catch (error) {
    console.warn(`${name} did not start, trying once more: ${String(error)}`);
    return start();
  }
}
