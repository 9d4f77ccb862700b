import type { KnownOrganization } from './known-organization.js';
import { armedGroups } from './organizations-armed-groups.js';
import { civilSociety } from './organizations-civil-society.js';
import { companies } from './organizations-companies.js';
import { courts } from './organizations-courts.js';
import { europeanBodies } from './organizations-europe.js';
import { media } from './organizations-media.js';
import { parties } from './organizations-parties.js';
import { securityServices } from './organizations-security.js';
import { sportsBodies } from './organizations-sports.js';
import { stateBodies } from './organizations-states.js';
import { unitedNationsBodies } from './organizations-united-nations.js';
import { worldBodies } from './organizations-world.js';

/** Every organization known by name, from the tables by kind; an earlier table goes before a later one where a name is shared. */
export const organizations: readonly KnownOrganization[] = [
  ...unitedNationsBodies,
  ...europeanBodies,
  ...worldBodies,
  ...courts,
  ...securityServices,
  ...stateBodies,
  ...companies,
  ...media,
  ...civilSociety,
  ...parties,
  ...armedGroups,
  ...sportsBodies,
];
