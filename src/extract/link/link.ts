import {
  covers,
  type AllegationReport,
  type Document,
  type Findings,
  type Mentioned,
  type Party,
  type Response,
  type Statement,
} from '../document.js';
import { answerAllegations } from './answer-allegations.js';
import { groupReports } from './group-reports.js';
import { linkMentions } from './link-mentions.js';
import { linkParty } from './link-parties.js';
import { subjectsOf } from './link-subjects.js';
import { indexMentions } from './mention-index.js';
import { representingOf } from './represented.js';

/**
 * Ties the findings of one article together: words to entities, statements to whom they are about, reports to allegations, responses to what they answer.
 *
 * Positions in every list stay what they were. What cannot be decided stays null or empty. Never throws.
 */
export function link(
  document: Document,
  mentioned: Mentioned,
  statements: readonly Statement[],
  reports: readonly AllegationReport[],
  responses: readonly Response[],
): Findings {
  const { entities, mentions } = linkMentions(document, mentioned, statements, reports, responses);
  const index = indexMentions(document, mentions);
  const representing = representingOf(document, entities, mentions, index);
  const linked = (party: Party, speakers: readonly Party[] = []): Party => linkParty(index, entities, party, speakers, representing);
  const spoken = statements.map((statement): Statement => {
    const speakers = statement.speakers.map((party) => linked(party));
    return { ...statement, speakers, about: subjectsOf(index, { ...statement, speakers }) };
  });
  const speakersOf = (statement: number | null) => (statement === null ? [] : (spoken[statement]?.speakers ?? []));
  const accusing = reports.map((report): AllegationReport => {
    const speakers = speakersOf(report.statement);
    const accusers = report.accusers.map((party) => asSpeaker(linked(party, speakers), spoken[report.statement ?? -1]));
    return { ...report, accusers, accused: report.accused.map((party) => linked(party, speakers)) };
  });
  const answering = responses.map((response): Response => {
    return {
      ...response,
      responder: asSpeaker(linked(response.responder, speakersOf(response.statement)), spoken[response.statement ?? -1]),
    };
  });
  const grouped = groupReports(document, entities, accusing);
  return {
    document,
    entities,
    mentions,
    statements: spoken,
    allegations: grouped.allegations,
    reports: grouped.reports,
    responses: answerAllegations(document, entities, grouped.allegations, grouped.reports, answering, spoken),
  };
}

/** “[An opposition member], Ada Reyes, accused him”: a party without an entity that begins the source of the statement is its only speaker. */
function asSpeaker(party: Party, statement: Statement | undefined): Party {
  const [speaker, other] = statement?.speakers ?? [];
  if (party.entity !== null || party.span === null || speaker === undefined || speaker.entity === null || other !== undefined) return party;
  const source = statement?.source[0];
  const isOpening = source !== undefined && source.start === party.span.start && covers(source, party.span);
  return isOpening ? { ...party, entity: speaker.entity, anonymity: speaker.anonymity, onBehalfOf: speaker.onBehalfOf } : party;
}
