import type { KnownOrganization } from './known-organization.js';

/**
 * The European Union, the Council of Europe, their institutions and agencies, and parliaments and central banks of Europe.
 *
 * Source: compiled by hand from public knowledge, names as in the European Union's directory of institutions; ids from Wikidata (CC0), given only where certain.
 * As of: the middle of 2025.
 */
export const europeanBodies: readonly KnownOrganization[] = [
  { id: 'european-union', name: 'European Union', acronyms: ['EU', 'E.U.'], wikidata: 'Q458' },
  { id: 'european-commission', name: 'European Commission', wikidata: 'Q8880', partOf: 'organization/european-union' },
  { id: 'european-parliament', name: 'European Parliament', wikidata: 'Q8889', partOf: 'organization/european-union' },
  { id: 'european-council', name: 'European Council', wikidata: 'Q8886', partOf: 'organization/european-union' },
  {
    id: 'european-central-bank',
    name: 'European Central Bank',
    acronyms: ['ECB'],
    wikidata: 'Q8901',
    partOf: 'organization/european-union',
  },
  { id: 'council-of-europe', name: 'Council of Europe', wikidata: 'Q8908' },
  { id: 'council-of-the-eu', name: 'Council of the European Union', partOf: 'organization/european-union' },
  { id: 'european-peoples-party', name: "European People's Party" },
  { id: 'frontex', name: 'Frontex', partOf: 'organization/european-union' },
  { id: 'eurojust', name: 'Eurojust', partOf: 'organization/european-union' },
  { id: 'eppo', name: "European Public Prosecutor's Office", partOf: 'organization/european-union' },
  { id: 'olaf', name: 'European Anti-Fraud Office', partOf: 'organization/european-union' },
  { id: 'ema', name: 'European Medicines Agency', partOf: 'organization/european-union' },
  { id: 'efsa', name: 'European Food Safety Authority', acronyms: ['EFSA'], partOf: 'organization/european-union' },
  { id: 'eurostat', name: 'Eurostat', partOf: 'organization/european-union' },
  { id: 'european-investment-bank', name: 'European Investment Bank', acronyms: ['EIB'], partOf: 'organization/european-union' },
  { id: 'eeas', name: 'European External Action Service', acronyms: ['EEAS'], partOf: 'organization/european-union' },
  { id: 'european-court-of-auditors', name: 'European Court of Auditors', partOf: 'organization/european-union' },
  { id: 'ecdc', name: 'European Centre for Disease Prevention and Control', acronyms: ['ECDC'], partOf: 'organization/european-union' },
  { id: 'ebrd', name: 'European Bank for Reconstruction and Development', acronyms: ['EBRD'] },
  { id: 'esa', name: 'European Space Agency' },
  { id: 'cern', name: 'CERN', aliases: ['European Organization for Nuclear Research'], acronyms: ['Cern'] },
  { id: 'venice-commission', name: 'Venice Commission', partOf: 'organization/council-of-europe' },
  { id: 'council-of-europe-assembly', name: 'Parliamentary Assembly of the Council of Europe', partOf: 'organization/council-of-europe' },
  { id: 'bundestag', name: 'Bundestag', partOf: 'country/DE' },
  { id: 'bundesbank', name: 'Bundesbank', partOf: 'country/DE' },
  { id: 'national-assembly-fr', name: 'French National Assembly', partOf: 'country/FR' },
  { id: 'sejm', name: 'Sejm', partOf: 'country/PL' },
  { id: 'verkhovna-rada', name: 'Verkhovna Rada', partOf: 'country/UA' },
  { id: 'riksdag', name: 'Riksdag', partOf: 'country/SE' },
  { id: 'storting', name: 'Storting', partOf: 'country/NO' },
  { id: 'folketing', name: 'Folketing', partOf: 'country/DK' },
  { id: 'dail', name: 'Dáil Éireann', aliases: ['Dáil'], partOf: 'country/IE' },
  { id: 'bank-of-england', name: 'Bank of England', partOf: 'country/GB' },
];
