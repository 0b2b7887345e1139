import { spawn } from 'node:child_process';

/** Runs an npm script of ours, its output passed on. @returns its exit code */
export const npmRun = (script: string, args: readonly string[] = []) =>
  new Promise<number>((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** The same, for what must not fail. */
export async function runScript(script: string): Promise<void> {
  if ((await npmRun(script)) !== 0) throw new Error(`npm run ${script} failed: see its output above`);
}
