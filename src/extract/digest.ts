import type { Document, Findings, Statement } from './document.js';
import { agencyTextOf, type AgencyText } from './link/agency-text.js';
import { actsOf } from './link/sketch-allegation.js';
import type { ActInArticle } from './link/sketch-details.js';
import { shinglesOf, wordsOfQuote } from './quote/normalise-quote.js';
import { quotedWords } from './quote/quoted-words.js';
import { checkSpans } from './check-spans.js';

/** The words of a quotation, and what like ones are found by. */
export interface QuotedText {
  readonly text: string;
  readonly words: readonly string[];
  readonly shingles: readonly string[];
}

/**
 * What is kept of the findings of an article, with all that its words and trees are needed for worked out: a thread hands
 * over none of these, and 30 KB of an article instead of 97. Plain data.
 */
export interface Digest extends Omit<Findings, 'document'> {
  readonly document: Pick<Document, 'text' | 'headline' | 'blocks' | 'language'>;
  /** By position in `statements`; null for what quotes nothing. */
  readonly quoted: readonly (QuotedText | null)[];
  /** By position in `allegations`: what is told of each act. */
  readonly acts: readonly (readonly ActInArticle[])[];
  /** By what the text is found in other papers; null for a text too short to tell. */
  readonly agencyText: AgencyText | null;
}

/** Throws an `Error` where a span does not stand in the text. */
export function digestOf(findings: Findings): Digest {
  checkSpans(findings);
  const { document, ...found } = findings;
  const { text, headline, blocks, language } = document;
  return {
    ...found,
    document: { text, headline, blocks, language },
    quoted: found.statements.map((statement) => quotedText(document, statement)),
    acts: found.allegations.map((allegation) => actsOf(findings, allegation)),
    agencyText: agencyTextOf(document),
  };
}

function quotedText(document: Document, statement: Statement): QuotedText | null {
  const text = quotedWords(document, statement);
  if (text === null) return null;
  const words = wordsOfQuote(text);
  return { text, words, shingles: shinglesOf(words) };
}
