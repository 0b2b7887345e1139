import { realpathSync } from 'node:fs';

/** Whether a module is the script that was started, and not imported by another (`import.meta.main` came with Node 24). */
export const isMain = (meta: ImportMeta): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === meta.filename;
