import type picocolors from 'picocolors';
import type { Findings, Span } from '../extract/document.js';
import { neutralise } from './neutralise.js';
import { partyName, partyNames } from './party-name.js';

type Colours = ReturnType<typeof picocolors.createColors>;

/** So many units of a passage are repeated in the summary; the rest stands in the text above. */
const longestWords = 160;

/** Statements, allegations and responses, a line each, and how many there are of everything; or one plain sentence when there is nothing. */
export function summarise(findings: Findings, colours: Colours): string {
  const { statements, reports, responses } = findings;
  if (statements.length + reports.length + responses.length === 0) return nothingFound(findings);
  const words = (spans: readonly Span[]): string =>
    shorten(spans.map(({ start, end }) => findings.document.text.slice(start, end)).join(' … '));
  const names = (all: readonly string[], none: string): string => (all.length === 0 ? none : neutralise(all.join(', ')));

  const said = statements.map(
    ({ speakers, speechAct, content }) =>
      `${colours.cyan(names(partyNames(findings, speakers), 'unknown'))} – ${act(speechAct)} – ${words(content)}`,
  );
  const alleged = reports.map((report) => {
    const accusers = colours.cyan(names(partyNames(findings, report.accusers), '(accuser not stated)'));
    const accused = colours.red(names(partyNames(findings, report.accused), '(accused not stated)'));
    const conduct = report.act === null ? '(act not stated)' : words([report.act]);
    return `${accusers} → ${accused}: ${conduct} ${colours.dim(`(${act(report.strength)}, ${act(report.category)})`)}`;
  });
  const answered = responses.map(({ responder, type, target, span }) => {
    const who = colours.blue(names([partyName(findings, responder)], 'unknown'));
    return `${who}: ${act(type)} → ${words([target ?? span])}`;
  });
  const parts = [list('Statements', said, colours), list('Allegations', alleged, colours), list('Responses', answered, colours)].filter(
    (part) => part !== '',
  );
  return [...parts, counts(findings)].join('\n\n');
}

const list = (title: string, lines: readonly string[], colours: Colours): string =>
  lines.length === 0
    ? ''
    : [colours.bold(`${title} (${lines.length})`), ...lines.map((line, index) => `${String(index + 1).padStart(3)}. ${line}`)].join('\n');

/** `DECLINE_COMMENT` → “decline comment”. */
const act = (name: string): string => name.toLowerCase().replaceAll('_', ' ');

function shorten(text: string): string {
  const line = neutralise(text).replace(/\s+/g, ' ');
  if (line.length <= longestWords) return line;
  const cut = line.slice(0, longestWords - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestWords / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}

function counts({ statements, allegations, reports, responses, entities, mentions }: Findings): string {
  const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
  return [
    count(statements.length, 'statement', 'statements'),
    `${count(allegations.length, 'allegation', 'allegations')} in ${count(reports.length, 'report', 'reports')}`,
    count(responses.length, 'response', 'responses'),
    `${count(entities.length, 'entity', 'entities')} in ${count(mentions.length, 'mention', 'mentions')}`,
  ].join(' · ');
}

function nothingFound({ document: { language } }: Findings): string {
  if (language === 'en' || language === 'und')
    return 'No statement found: nobody is reported to say, accuse or answer anything in this text; give one in which somebody does.';
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  return `No statement found: the text looks ${name}, and only English is read; give an English one.`;
}
