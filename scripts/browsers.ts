import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isMain } from './is-main.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Where {
  /** Environment variable that overrides everything else. */
  env: string;
  /** Names to look for on PATH, best first. */
  commands: readonly string[];
  /** Absolute places on macOS and Windows. */
  places: readonly string[];
  /** Debian package. */
  debian: string;
  /** What a person is told to install. */
  advice: string;
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const windows = (path: string) => programFiles.filter((root) => root !== undefined).map((root) => join(root, path));

const where: Record<BrowserName, Where> = {
  chromium: {
    env: 'LECTERN_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows('Chromium/Application/chrome.exe'),
      ...windows('Google/Chrome/Application/chrome.exe'),
      ...windows('Microsoft/Edge/Application/msedge.exe'),
    ],
    debian: 'chromium',
    advice: 'Install Chromium, Chrome or Edge, or set LECTERN_CHROMIUM to its program.',
  },
  firefox: {
    env: 'LECTERN_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox/firefox.exe'),
      ...windows('Firefox Developer Edition/firefox.exe'),
    ],
    debian: 'firefox-esr',
    advice: 'Install Firefox, or set LECTERN_FIREFOX to its program.',
  },
};

/** @returns the browser's program, or `undefined` when none was found. Throws when the override names no program. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, commands, places } = where[name];
  const override = process.env[env];
  if (override !== undefined && override !== '') {
    if (!isProgram(override)) throw new Error(`${env} is set to ${override}, which is no program`);
    return override;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isProgram);
}

/**
 * Finds the browsers, and installs what is missing where that is simple: on Debian, as root.
 *
 * @returns the program of each, in the order asked for
 * @throws Error of one line that says what to install, when a browser is missing and cannot be installed here
 */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<string[]> {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && canInstall()) await install(missing.map((name) => where[name].debian));
  return names.map((name) => {
    const program = findBrowser(name);
    if (program === undefined) throw new Error(`No ${name} was found. ${where[name].advice}`);
    return program;
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && isOnPath('apt-get');
const isOnPath = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** Another apt may hold the lock, and a mirror may time out: wait for the one, try again after the other. */
const APT = [
  '-y',
  '-q',
  '-o',
  'DPkg::Lock::Timeout=300',
  '-o',
  'Acquire::Retries=3',
  '-o',
  'Acquire::http::Timeout=60',
];
const TRIES = 4;

async function install(packages: readonly string[]): Promise<void> {
  console.log(`Installing ${packages.join(' and ')} with apt-get (about a minute) ...`);
  for (let attempt = 1; ; attempt++) {
    if ((await apt(['update'])) && (await apt(['install', ...packages]))) return;
    if (attempt === TRIES) throw new Error(`apt-get could not install ${packages.join(' and ')}: see its output above`);
    console.log(`apt-get failed, trying again (${attempt + 1} of ${TRIES}) ...`);
    await pause(5_000 * attempt);
  }
}

const apt = (args: readonly string[]) =>
  new Promise<boolean>((resolve) => {
    const child = spawn('apt-get', [...APT, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });

if (isMain(import.meta)) {
  const [chromium, firefox] = await ensureBrowsers(['chromium', 'firefox']);
  console.log(`Chromium: ${chromium}\nFirefox: ${firefox}`);
}
