import { agentless, partiesOf } from '../attribute/parties.js';
import { overlaps } from '../document.js';
import type { AllegationReport, Party, ResponderRole, Response, ResponseScope, ResponseType, TokenRange } from '../document.js';
import { contentLemmas } from '../allege/draft.js';
import { isConditional } from '../allege/supposed.js';
import type { Reading } from '../allege/reading.js';
import { dateOf } from './date-of.js';
import { adjudicators, factCheckers, investigators } from '../lexicon/response-verbs.js';
import { confidenceOf } from '../lexicon/rule-confidence.js';

/** What a rule found, in tokens. Each party of the responder answers for itself; null when nobody is named (“was convicted”). */
export interface Draft {
  readonly rule: string;
  readonly confidence: number;
  readonly cue: TokenRange;
  readonly responder: TokenRange | null;
  /** For a speaker who stands elsewhere (“he added”): the parties as the statement knows them. */
  readonly speakers?: readonly Party[];
  readonly target: TokenRange | null;
  /** Whom a verdict is about, where that stands outside the target: “acquitted [Lind]”. */
  readonly about?: TokenRange | null;
  readonly type: ResponseType;
  readonly scope?: ResponseScope;
  readonly role?: ResponderRole;
}

/** A rule: reads the document, knowing what has been alleged in it. */
export type Rule = (reading: Reading, reports: readonly AllegationReport[]) => readonly Draft[];

/** Turns a draft into one response for every party that gives it; none when the responder's words name nobody. */
export function responsesOf(reading: Reading, draft: Draft): readonly Response[] {
  const { document, mentioned, spanOf } = reading;
  // “If he had admitted the theft, the sentence would have been lighter”: nobody says that he did.
  if (draft.responder && isConditional(reading, draft.responder)) return [];
  const responders =
    draft.speakers ??
    (draft.responder
      ? (speakersAt(reading, draft) ?? teller(reading, draft) ?? partiesOf(document, spanOf(draft.responder), mentioned))
      : [agentless]);
  const parts = [draft.cue, draft.target, draft.about, draft.responder].flatMap((range) => (range ? [spanOf(range)] : []));
  const span = { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
  const statement = reading.statementAt(draft.cue.last);
  const respondedOn = dateOf(reading, draft.cue, draft.target);
  return (
    responders
      .filter(
        (party) =>
          draft.role === 'ADJUDICATOR' ||
          !/^(?:it|there|which|who|that|this|what|nobody|no one|none)$/iu.test(party.label) ||
          reading.entitiesIn(party.span ?? { start: 0, end: 0 }).length > 0,
      )
      // “…, [a charge Reyes] has not denied”: two phrases read as one are nobody.
      .filter((party) => !/^(?:an?|the) (?:charge|claim|allegation|accusation) \p{Lu}/u.test(party.label))
      .map((responder) => ({
        span,
        cue: spanOf(draft.cue),
        target: draft.target ? spanOf(draft.target) : null,
        responder,
        role: draft.role ?? officeOf(reading, draft.responder),
        type: draft.type,
        scope: draft.scope ?? 'WHOLE',
        respondedOn,
        targetLemmas: draft.target ? [...new Set(contentLemmas(reading, [draft.target]))].sort() : [],
        statement,
        answers: [],
        because: { rule: draft.rule, confidence: confidenceOf(draft.rule, draft.confidence) },
      }))
  );
}

/** “The paper said [it] stood by its report”: the paper stands by it. Null for any other subject, or when nobody says so. */
function teller(reading: Reading, { responder }: Draft): readonly Party[] | null {
  if (!responder || responder.first !== responder.last || !/^(?:it|we|i)$/u.test(reading.word(responder.first))) return null;
  const at = reading.word(responder.first - 1) === 'that' ? responder.first - 2 : responder.first - 1;
  const position = reading.statementAt(at) ?? null;
  const speakers = (position === null ? undefined : reading.statements[position]?.speakers) ?? [];
  return speakers.length === 1 && speakers[0]?.span ? speakers : null;
}

/** “His lawyer, Bo Lind, denied”: the statement with this cue knows the name and the role; null when it has another source. */
function speakersAt(reading: Reading, draft: Draft): readonly Party[] | null {
  const position = reading.statementAt(draft.cue.last);
  const statement = position === null ? undefined : reading.statements[position];
  const [only, ...others] = statement?.speakers ?? [];
  if (!draft.responder || !only?.span || others.length > 0) return null;
  const responder = reading.spanOf(draft.responder);
  return only.role && overlaps(only.role, responder) && !overlaps(only.span, responder) ? [only] : null;
}

/** A court adjudicates, police investigate; anybody else is a third party until the link stage knows whom it faces. */
export function officeOf(reading: Reading, responder: TokenRange | null): ResponderRole {
  if (!responder) return 'THIRD_PARTY';
  const words: string[] = [];
  for (let at = responder.first; at <= Math.min(responder.last, responder.first + 12); at += 1)
    words.push(reading.token(at)?.lemma.toLowerCase() ?? '', reading.word(at));
  if (words.some((word) => factCheckers.has(word))) return 'FACT_CHECKER';
  const head = reading.phraseAt(responder.first)?.head ?? responder.last;
  const lemma = reading.token(head)?.lemma.toLowerCase() ?? '';
  if (adjudicators.has(lemma) && !/^(?:parliament|senate|commission|panel)$/u.test(lemma)) return 'ADJUDICATOR';
  return investigators.has(lemma) ? 'INVESTIGATOR' : 'THIRD_PARTY';
}
