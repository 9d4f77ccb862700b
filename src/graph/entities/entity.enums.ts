import type { EntityKind, ExternalIdScheme, MentionKind, NameKind } from '../../extract/document.js';
import { publishEnum } from '../relay/enum.js';

export const EntityKindEnum = publishEnum<EntityKind>('EntityKind', 'What an entity is, e.g. a country.', {
  PERSON: 'A human being, e.g. a prime minister.',
  ORGANIZATION: 'A body that can act, e.g. NATO, a ministry, a company.',
  COUNTRY: 'A state, also when its capital or government stands for it, e.g. North Korea (“Pyongyang”).',
  PLACE: 'A place that does not act, e.g. the region of Kursk.',
  GROUP: 'Many without one organization, e.g. “the West”, “European NATO countries”.',
});

export const NameKindEnum = publishEnum<NameKind>('NameKind', 'How a name names, e.g. as an acronym.', {
  PRIMARY: 'The name shown, e.g. “United Nations”.',
  ALIAS: 'Another name in use, e.g. “the United Nations Organization”.',
  PREVIOUS: 'A name it no longer has, e.g. “Zaire”.',
  ACRONYM: 'Initials, e.g. “UN”.',
  DEMONYM: 'The people or the adjective, e.g. “Russian”.',
  METONYM: 'A place or house that stands for it, e.g. “the Kremlin”.',
  TRANSLITERATION: 'The same name in other letters, e.g. “Kyiv” and “Kiev”.',
  EPITHET: 'A description that works like a name, e.g. “the Iron Lady”.',
  ROLE: 'An office used as a name, e.g. “the pope”.',
});

export const ExternalIdSchemeEnum = publishEnum<ExternalIdScheme>(
  'ExternalIdScheme',
  'Somebody else’s register of entities, e.g. Wikidata.',
  {
    WIKIDATA: 'Wikidata items, e.g. `Q423` is North Korea.',
    ISO3166: 'ISO 3166-1 alpha-2 country codes, e.g. `KP`.',
    GEONAMES: 'GeoNames places, e.g. `1871859` is Pyongyang.',
  },
);

export const MentionKindEnum = publishEnum<MentionKind>('MentionKind', 'How a text names an entity at one place, e.g. by a pronoun.', {
  NAME: 'By its name, e.g. “North Korea”.',
  ALIAS: 'By another name, e.g. “the DPRK”.',
  METONYM: 'By something that stands for it, e.g. “Pyongyang has not commented”.',
  DEMONYM: 'By its adjective or people, e.g. “[Russian] forces”.',
  PRONOUN: 'By a pronoun, e.g. “[he] added”.',
  NOMINAL: 'By a common noun, e.g. “[the company] denied it”.',
  ROLE: 'By an office, e.g. “[the prime minister] said”.',
});
