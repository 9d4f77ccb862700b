import type { KnownOrganization } from './known-organization.js';

/**
 * Courts, tribunals and prosecutors that are known by name.
 *
 * Source: compiled by hand from public knowledge, names as in the statutes of the courts; ids from Wikidata (CC0), given only where certain.
 * As of: the middle of 2025.
 */
export const courts: readonly KnownOrganization[] = [
  {
    id: 'icj',
    name: 'International Court of Justice',
    aliases: ['World Court'],
    acronyms: ['ICJ'],
    wikidata: 'Q7801',
    partOf: 'organization/united-nations',
  },
  { id: 'icc', name: 'International Criminal Court', acronyms: ['ICC'], wikidata: 'Q47488' },
  { id: 'european-court-of-justice', name: 'European Court of Justice', acronyms: ['ECJ'], partOf: 'organization/european-union' },
  { id: 'echr', name: 'European Court of Human Rights', acronyms: ['ECHR'], wikidata: 'Q122880' },
  { id: 'us-supreme-court', name: 'US Supreme Court', aliases: ['U.S. Supreme Court'], wikidata: 'Q11201', partOf: 'country/US' },
  { id: 'icty', name: 'International Criminal Tribunal for the former Yugoslavia', acronyms: ['ICTY'] },
  { id: 'ictr', name: 'International Criminal Tribunal for Rwanda', acronyms: ['ICTR'] },
  { id: 'pca', name: 'Permanent Court of Arbitration' },
  { id: 'itlos', name: 'International Tribunal for the Law of the Sea', acronyms: ['ITLOS'] },
  { id: 'special-court-sierra-leone', name: 'Special Court for Sierra Leone' },
  { id: 'special-tribunal-lebanon', name: 'Special Tribunal for Lebanon' },
  { id: 'kosovo-specialist-chambers', name: 'Kosovo Specialist Chambers' },
  { id: 'eccc', name: 'Extraordinary Chambers in the Courts of Cambodia', acronyms: ['ECCC'] },
  { id: 'inter-american-court', name: 'Inter-American Court of Human Rights', partOf: 'organization/oas' },
  { id: 'african-court', name: "African Court on Human and Peoples' Rights", partOf: 'organization/african-union' },
  { id: 'court-of-arbitration-for-sport', name: 'Court of Arbitration for Sport' },
  { id: 'fisa-court', name: 'Foreign Intelligence Surveillance Court', partOf: 'country/US' },
  { id: 'uk-supreme-court', name: 'UK Supreme Court', aliases: ['Supreme Court of the United Kingdom'], partOf: 'country/GB' },
  {
    id: 'crown-prosecution-service',
    name: 'Crown Prosecution Service',
    acronyms: ['CPS'],
    homeNames: ['Crown Prosecution Service', 'CPS'],
    home: 'GB',
  },
  {
    id: 'serious-fraud-office',
    name: 'Serious Fraud Office',
    acronyms: ['SFO'],
    partOf: 'country/GB',
    homeNames: ['Serious Fraud Office', 'SFO'],
  },
  {
    id: 'bundesverfassungsgericht',
    name: 'German Federal Constitutional Court',
    aliases: ['Bundesverfassungsgericht'],
    partOf: 'country/DE',
  },
  { id: 'conseil-detat', name: "Conseil d'État", partOf: 'country/FR' },
];
