import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A module of what is built: a loader of TypeScript adds to every function, and users run `dist/`. Throws when it is not built. */
export async function built<Module>(path: string): Promise<Module> {
  const file = new URL(`../dist/${path}`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) throw new Error(`There is no dist/${path}; run npm run build first.`);
  return (await import(file.href)) as Module;
}
