import { v7 } from 'uuid';

/** A new id: UUIDv7, so that rows made later sort later and a whole article can be linked up before anything is written. */
export const newId = (): string => v7();
