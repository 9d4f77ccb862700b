import { africanPersons } from './persons-africa.js';
import { americanPersons } from './persons-americas.js';
import { asianAndPacificPersons } from './persons-asia-pacific.js';
import { britishAndIrishPersons } from './persons-britain-ireland.js';
import { businessPersons } from './persons-business.js';
import { easternEuropeanPersons } from './persons-eastern-europe.js';
import { europeanPersons } from './persons-europe.js';
import { middleEasternPersons } from './persons-middle-east.js';
import { unitedStatesPersons } from './persons-united-states.js';
import { worldBodyPersons } from './persons-world-bodies.js';
import type { KnownPerson } from './known-person.js';

/** Everybody known by name, from the tables by region and office; an earlier table goes before a later one where a name is shared. */
export const persons: readonly KnownPerson[] = [
  ...unitedStatesPersons,
  ...britishAndIrishPersons,
  ...easternEuropeanPersons,
  ...europeanPersons,
  ...middleEasternPersons,
  ...asianAndPacificPersons,
  ...africanPersons,
  ...americanPersons,
  ...worldBodyPersons,
  ...businessPersons,
];
