import { createHash } from 'node:crypto';
import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { words } from '../readings/check-input.js';
import type { Viewer } from '../viewer.js';
import type { AddResponseInput } from './addition.input.js';
import { byEditor, readAnswers } from './correct-response.js';
import { checkReason, keepDecision } from './decide.js';
import { addRow } from './edits.js';
import { readPlace, unknownUrl, type KeptPlace } from './places.js';
import { readParty } from './read-party.js';
import type { Edit } from './record-decision.js';
import { Refused, refusal } from './refused.js';
import { checkAfterAccusation, checkNotAhead, dayOf } from './dated.js';

const mostWords = 5000;
const noTerms: readonly string[] = [];

/**
 * Adds an answer as an editor found it; gives the UUIDs of the decision and the answer. What stands outside of the ledger is kept with
 * its words, as an article of these words alone.
 */
export async function addResponse(
  transaction: Transaction,
  input: AddResponseInput,
  by: Viewer,
): Promise<{ readonly decision: string; readonly response: string }> {
  checkReason(input.reason);
  const answers = await readAnswers(transaction, input.answers, 'input.answers');
  checkNotAhead(input.respondedOn.date, 'input.respondedOn.date');
  for (const { allegationId } of answers) await checkAfterAccusation(transaction, allegationId, input.respondedOn, 'input.respondedOn');
  const { place, edits } = await keptPlace(transaction, input);
  if (input.respondedOn.date > dayOf(place.listedAt))
    throw refusal(
      'FUTURE_DATE',
      'input.respondedOn.date',
      `${input.respondedOn.date} is after the article that tells it, of ${dayOf(place.listedAt)}.`,
    );
  const responder = await readParty(transaction, place.text, input.responder, 'input.responder');
  const [id, run] = [newId(), newId()];
  const { versionId, start, end } = place;
  const listed = place.listedAt.toISOString();
  edits.push(
    ...(await addRow(transaction, 'extraction_runs', {
      ...{
        id: run,
        version_id: versionId,
        extractor: 'editor',
        release: '1',
        model_hash: null,
        started_at: new Date().toISOString(),
        duration_ms: 0,
      },
    })),
    ...(await addRow(transaction, 'allegation_responses', {
      ...{ id, version_id: versionId, run_id: run, statement_id: null, listed_at: listed, type: input.type, scope: input.scope },
      ...{ responder_id: responder.entity_id, responder_label: responder.label, responder_anonymity: responder.anonymity },
      ...{ responder_start: responder.start, responder_end: responder.end, on_behalf_of_id: null, target_lemmas: noTerms },
      ...{ start, end, cue_start: start, cue_end: end, target_start: null, target_end: null },
      ...{
        responded_on: input.respondedOn.date,
        responded_precision: input.respondedOn.precision,
        responded_start: null,
        responded_end: null,
      },
      ...{ rule: 'an editor added it', confidence: 1, review_state: 'ACCEPTED' },
    })),
  );
  for (const { allegationId, role } of answers)
    edits.push(
      ...(await addRow(transaction, 'response_links', {
        response_id: id,
        allegation_id: allegationId,
        role,
        listed_at: listed,
        ...byEditor,
      })),
    );
  const subjects = [
    { type: 'AllegationResponse', key: id } as const,
    ...answers.map(({ allegationId }) => ({ type: 'Allegation', key: allegationId }) as const),
  ];
  const told = { type: input.type, scope: input.scope, responder: responder.label, reviewState: 'ACCEPTED' };
  const kept = { response: id, type: input.type, url: input.url ?? null, answers: answers.map((answer) => ({ ...answer })) };
  const decision = await keepDecision(transaction, { kind: 'ADD_RESPONSE', by, reason: input.reason, input: kept, subjects, edits }, [
    { kind: 'RESPONSE_ADDED', subject: 'AllegationResponse', subjectId: id, after: told },
  ]);
  return { decision, response: id };
}

async function keptPlace(
  transaction: Transaction,
  input: AddResponseInput,
): Promise<{ readonly place: KeptPlace; readonly edits: Edit[] }> {
  const place = await readPlace(transaction, input);
  if ('versionId' in place) {
    if (input.words) throw refusal('ONE_OF', 'input.words', 'words go with url; the span says which words of the version.');
    return { place, edits: [] };
  }
  if (!input.words) throw refusal('NO_WORDS', 'input.words', 'Nothing is kept without its words: give those that stand at url.');
  const bad = words(mostWords)(['input', 'words'], input.words);
  if (bad.length > 0) throw new Refused(...bad);
  return keepWords(transaction, place.url, input.words.normalize('NFC').trim(), new Date(input.respondedOn.date));
}

/** An article that is these words alone. */
async function keepWords(transaction: Transaction, url: string, text: string, listedAt: Date) {
  const canonical = await unknownUrl(transaction, url);
  const [articleId, versionId] = [newId(), newId()];
  const domain = new URL(canonical).hostname.replace(/^www\./, '');
  const outlet = await transaction.outlet.findFirst({ where: { OR: [{ slug: domain }, { domain }] }, select: { id: true } });
  const [at, now] = [listedAt.toISOString(), new Date().toISOString()];
  const edits = [
    ...(await addRow(transaction, 'articles', {
      ...{
        id: articleId,
        url,
        canonical_url: canonical,
        outlet_id: outlet?.id ?? null,
        language: 'und',
        published_at: at,
        modified_at: null,
      },
      ...{ byline: null, dateline: null, syndication_cluster: null, listed_at: at, created_at: now },
    })),
    ...(await addRow(transaction, 'article_versions', {
      ...{ id: versionId, article_id: articleId, number: 1, is_current: true, headline: `Words at ${domain}`, text },
      ...{
        has_pairs: /[\u{10000}-\u{10ffff}]/u.test(text),
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        fetched_at: now,
      },
    })),
    ...(await addRow(transaction, 'blocks', {
      ...{ id: newId(), version_id: versionId, position: 0, kind: 'PARAGRAPH', start: 0, end: text.length, credit: null },
    })),
  ];
  return { place: { versionId, start: 0, end: text.length, text, listedAt }, edits };
}
