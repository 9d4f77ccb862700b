import { printPublishedSchema } from '../server/print-schema.js';

/** `hearsay schema`: prints the published GraphQL schema in its definition language. */
export async function schema(): Promise<void> {
  process.stdout.write(await printPublishedSchema());
}
