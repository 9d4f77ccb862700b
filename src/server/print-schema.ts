import { printContract } from './contract.js';
import { createContract } from './schema.js';

/** The published contract as schema/schema.graphql holds it. */
export const printPublishedSchema = async (): Promise<string> => printContract(await createContract());
