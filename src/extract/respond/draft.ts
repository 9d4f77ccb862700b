import { agentless, partiesOf } from '../attribute/parties.js';
import type { AllegationReport, Party, ResponderRole, Response, ResponseScope, ResponseType, TokenRange } from '../document.js';
import { contentLemmas } from '../allege/draft.js';
import type { Reading } from '../allege/reading.js';
import { dateOf } from './date-of.js';
import { adjudicators, factCheckers, investigators } from '../lexicon/response-verbs.js';

/** What a rule found, in tokens. Each party of the responder answers for itself; null when nobody is named (“was convicted”). */
export interface Draft {
  readonly rule: string;
  readonly confidence: number;
  readonly cue: TokenRange;
  readonly responder: TokenRange | null;
  /** For a speaker who stands elsewhere (“he added”): the parties as the statement knows them. */
  readonly speakers?: readonly Party[];
  readonly target: TokenRange | null;
  readonly type: ResponseType;
  readonly scope?: ResponseScope;
  readonly role?: ResponderRole;
}

/** A rule: reads the document, knowing what has been alleged in it. */
export type Rule = (reading: Reading, reports: readonly AllegationReport[]) => readonly Draft[];

/** Turns a draft into one response for every party that gives it; none when the responder's words name nobody. */
export function responsesOf(reading: Reading, draft: Draft): readonly Response[] {
  const { document, mentioned, spanOf } = reading;
  const responders = draft.speakers ?? (draft.responder ? partiesOf(document, spanOf(draft.responder), mentioned) : [agentless]);
  const parts = [draft.cue, ...(draft.target ? [draft.target] : []), ...(draft.responder ? [draft.responder] : [])].map(spanOf);
  const span = { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
  const statement = reading.statementAt(draft.cue.last);
  const respondedOn = dateOf(reading, draft.cue, draft.target);
  return responders
    .filter((party) => !/^(?:it|there|which|who|that|this|what|nobody|no one|none)$/iu.test(party.label) || reading.entitiesIn(party.span ?? { start: 0, end: 0 }).length > 0)
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
      because: { rule: draft.rule, confidence: draft.confidence },
    }));
}

/** A court adjudicates, police investigate; anybody else is a third party until the link stage knows whom it faces. */
export function officeOf(reading: Reading, responder: TokenRange | null): ResponderRole {
  if (!responder) return 'THIRD_PARTY';
  const words: string[] = [];
  for (let at = responder.first; at <= Math.min(responder.last, responder.first + 12); at += 1) words.push(reading.token(at)?.lemma.toLowerCase() ?? '', reading.word(at));
  if (words.some((word) => factCheckers.has(word))) return 'FACT_CHECKER';
  const head = reading.phraseAt(responder.first)?.head ?? responder.last;
  const lemma = reading.token(head)?.lemma.toLowerCase() ?? '';
  if (adjudicators.has(lemma) && !/^(?:parliament|senate|commission|panel)$/u.test(lemma)) return 'ADJUDICATOR';
  return investigators.has(lemma) ? 'INVESTIGATOR' : 'THIRD_PARTY';
}
