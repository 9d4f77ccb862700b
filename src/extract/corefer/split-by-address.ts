import type { Document, Entity, Mention, Mentioned } from '../document.js';
import { addressGender } from '../lexicon/titles.js';
import { knowledgeOf } from '../mention/count-entities.js';
import type { Gender } from './genders.js';
import type { Placed } from './place-mentions.js';

/** The article's people, and of whom a form of address tells the gender: by the position of the entity. */
export interface Addressed extends Mentioned {
  readonly addressed: ReadonlyMap<number, 'f' | 'm'>;
}

/**
 * Takes apart what forms of address keep apart: “Mr Hale”, “Mrs Hale” and the bare “Hale” are three until names are merged, and “Mrs Trump” is not
 * the man whom “Trump” means.
 *
 * Only single family names are split; positions of the entities stay, new ones come behind.
 */
export function splitByAddress(document: Document, { entities, mentions }: Mentioned, placed: readonly Placed[]): Addressed {
  const all: Entity[] = [...entities];
  const addressed = new Map<number, 'f' | 'm'>();
  const variants = new Map<string, number>();
  const split = placed.map(({ mention, first }): Mention => {
    const entity = entities[mention.entity ?? -1];
    const gender = formOf(document, first);
    const words = document.text.slice(mention.start, mention.end);
    if (mention.entity === null || entity?.kind !== 'PERSON' || !isName(mention) || gender === null || /\s/u.test(words)) return mention;
    if (entity.knownAs === null ? entity.name.includes(' ') : knowledgeOf(entity)?.person?.gender === gender) return mention;
    const key = `${words}/${gender}`;
    const at = variants.get(key) ?? all.push(personCalled(words)) - 1;
    variants.set(key, at);
    addressed.set(at, gender);
    return { ...mention, kind: 'NAME', entity: at };
  });
  return { entities: all, mentions: split.length === mentions.length ? split : mentions, addressed };
}

const isName = ({ kind }: Mention): boolean => kind === 'NAME' || kind === 'ALIAS';

const personCalled = (name: string): Entity => ({
  kind: 'PERSON',
  name,
  names: [{ text: name, kind: 'PRIMARY' }],
  externalIds: [],
  knownAs: null,
});

/** “Mr Hale”, “Dame Hale”; a word of office is none. */
export const formOf = (document: Document, first: number): Gender => {
  const word = document.tokens[first - 1]?.lower.replace(/\.$/u, '') ?? '';
  return forms.test(word) ? (addressGender[word] ?? null) : null;
};

const forms = /^(?:mr|mrs|ms|miss|madam|sir|dame|lady|lord)$/u;
