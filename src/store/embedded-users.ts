import { spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync } from 'node:fs';
import { UserError } from '../errors.js';

/**
 * Who uses an embedded server is kept in a named pipe: every process that uses it holds the writing end, the watcher beside the server
 * reads. However the last process ends, kill -9 included, the kernel closes its end, the watcher reads the end of the file and shuts
 * the server down. Nothing is ever written into the pipe.
 */
export interface Users {
  /** Takes part in the server that runs; null when nobody watches the pipe, that is, when none runs. */
  join(): number | null;
  /** Takes part, and gives the reading end for a new watcher. */
  found(): { readonly held: number; readonly watched: number };
  isWatched(): boolean;
}

export function usersOf(path: string): Users {
  if (!existsSync(path)) {
    const { status, stderr, error } = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' });
    // Another process may have made it just now.
    if (status !== 0 && !existsSync(path)) {
      throw new UserError(
        `The embedded database cannot make ${path} (${error?.message ?? stderr.trim()}); choose another folder with HEARSAY_DATA.`,
      );
    }
  }
  const join = (): number | null => {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if ((error as { code?: string }).code === 'ENXIO') return null;
      throw error;
    }
  };
  return {
    join,
    found() {
      // Opened both ways first, because each end alone would wait for the other.
      const both = openSync(path, constants.O_RDWR);
      const watched = openSync(path, constants.O_RDONLY);
      const held = openSync(path, constants.O_WRONLY);
      closeSync(both);
      return { held, watched };
    },
    isWatched() {
      const held = join();
      if (held !== null) closeSync(held);
      return held !== null;
    },
  };
}
