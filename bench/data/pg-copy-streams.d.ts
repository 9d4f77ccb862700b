/** Of bench/package.json, so that it need not be installed to check the types. */
declare module 'pg-copy-streams' {
  import type { Submittable } from 'pg';
  export function from(sql: string): Submittable & NodeJS.WritableStream;
}
