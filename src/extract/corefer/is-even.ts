import type { Seen, Situation } from './situation.js';

/**
 * Whether a sentence leaves it open which of two is meant: “Hale told Brandt that [he] had won”, “Hale met Brandt. [He] was late.”
 *
 * True when the one thought to be meant is named beside “her lawyer”, or is the subject, and the other stands right behind a verb of telling or accusing in the same sentence, or of meeting in
 * the sentence before.
 */
export function isEven({ document, place, seen }: Situation, subject: number, object: number): boolean {
  const isIn = (one: Seen, sentence: number, entity: number): boolean =>
    one.entity === entity && one.place.sentence === sentence && one.place.quote === place.quote;
  if (!place.speaks && isOwnOf(document, seen, place.sentence - 1, subject, object)) return true;
  // “His brother, David, said [he] was innocent.”
  if (document.tokens[place.first]?.tag === 'PRP' && isOwnOf(document, seen, place.sentence, subject, object)) return true;
  return [
    { sentence: place.sentence, verbs: telling },
    { sentence: place.sentence - 1, verbs: meeting },
  ].some(({ sentence, verbs }) => {
    const behind = seen.find((one) => isIn(one, sentence, object) && verbs.test(verbBefore(document, one.place.first)));
    return behind !== undefined && seen.some((one) => isIn(one, sentence, subject) && one.place.last < behind.place.first);
  });
}

/** “Her lawyer, Renate Haas, said no. [She] …”, “Keller's lawyer, Renate Haas, …”: the client may go on as well as the lawyer. */
const isOwnOf = (document: Situation['document'], seen: readonly Seen[], sentence: number, subject: number, owner: number): boolean => {
  const named = seen.find(({ entity, place }) => entity === subject && place.sentence === sentence && place.mention.kind === 'NAME');
  return seen.some(
    ({ entity, place }) =>
      entity === owner &&
      place.sentence === sentence &&
      (document.tokens[place.first]?.tag === 'PRP$' || document.tokens[place.last + 1]?.tag === 'POS') &&
      named !== undefined &&
      place.first < named.place.first &&
      named.place.first - place.first <= 5,
  );
};

/** The verb before a name and its words of office: “told Mayor Hale”. Empty when something else stands there. */
function verbBefore(document: Situation['document'], first: number): string {
  for (let at = first - 1; at >= first - 4; at -= 1) {
    const token = document.tokens[at];
    if (token !== undefined && /^V/u.test(token.tag)) return token.lemma;
    if (token === undefined || !/^(?:NNP?|DT|JJ)$/u.test(token.tag)) return '';
  }
  return '';
}

const telling =
  /^(?:tell|inform|assure|promise|remind|warn|notify|convince|persuade|ask|advise|accuse|blame|suspect|charge|sue|criticise|criticize|thank|praise)$/u;
// What the one does the other does as well, or the news is of both.
const meeting = /^(?:meet|marry|divorce|join|face|succeed|replace|follow|accompany|resemble|fight|beat|defeat|embrace|hug|know)$/u;
