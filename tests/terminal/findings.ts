import { clean } from '../../src/extract/clean/clean.js';
import type { AllegationReport, Findings, Mention, Party, Response, Span, Statement } from '../../src/extract/document.js';
import { segment } from '../../src/extract/segment/segment.js';

const because = { rule: 'by-hand', confidence: 1 };

/** Findings written by hand for one text: every passage is given by its words, the first place where they stand. */
export function findingsOf(article: { readonly text: string; readonly headline?: string }) {
  const kept = clean(article);
  const span = (words: string): Span => {
    const start = kept.text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length };
  };
  const party = (words: string, entity: number | null = null): Party => ({
    span: span(words),
    label: words,
    entity,
    anonymity: 'NAMED',
    role: null,
    onBehalfOf: null,
  });
  const statement = (source: string, cue: string, content: readonly string[], speakers: readonly Party[]): Statement => ({
    source: [span(source)],
    cue: [span(cue)],
    content: content.map(span),
    quoteType: 'INDIRECT',
    speechAct: 'ACCUSE',
    polarity: 'AFFIRMED',
    modality: 'ASSERTED',
    cueStance: 'NEUTRAL',
    prominence: 'BODY',
    speakers,
    saidOn: null,
    place: null,
    occasion: null,
    quantities: [],
    parent: null,
    about: [],
    because,
  });
  const report = (accusers: readonly Party[], cue: string, accused: readonly Party[], act: string | null): AllegationReport => ({
    span: span(cue),
    cue: span(cue),
    act: act === null ? null : span(act),
    accusers,
    accused,
    category: 'CORRUPTION',
    strength: 'ACCUSED',
    predicate: 'take',
    actLemmas: [],
    quantities: [],
    statement: null,
    allegation: 0,
    because,
  });
  const response = (responder: Party, cue: string, target: string | null): Response => ({
    span: span(cue),
    cue: span(cue),
    target: target === null ? null : span(target),
    responder,
    role: 'ACCUSED',
    type: 'DENIED',
    scope: 'WHOLE',
    respondedOn: null,
    targetLemmas: [],
    statement: null,
    answers: [],
    because,
  });
  const mention = (words: string, entity: number | null): Mention => ({
    ...span(words),
    kind: 'NAME',
    entity,
    literal: null,
    candidates: [],
    because,
  });
  const empty: Findings = {
    document: { ...segment(kept), tokens: [], nounPhrases: [], verbGroups: [], heads: new Int32Array(0), relations: new Uint8Array(0) },
    entities: [],
    mentions: [],
    statements: [],
    allegations: [],
    reports: [],
    responses: [],
  };
  return { span, party, statement, report, response, mention, empty };
}
