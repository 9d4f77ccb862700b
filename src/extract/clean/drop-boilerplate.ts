import type { Line } from './line.js';

/** Lines that a page adds to every article. Only whole lines, only what cannot be a sentence of the article. */
const boilerplate: readonly RegExp[] = [
  // “Read more: Ministers meet again”, “Also read”, “Read the rest here.”
  /^(?:read|see|watch|listen)\s+(?:more|also|next|now|live)(?:\s*[:|–—-].*|\s+(?:here|on this (?:story|topic)|about this story))?[.…»>→]*$/i,
  /^(?:also read|related(?: (?:articles?|stories|coverage|content|topics))?|recommended|more on this story|you may also like|most read|trending)\s*(?::.*)?$/i,
  /^(?:read|see) the (?:rest|full (?:story|article|report))(?: of (?:the|this) (?:story|article))? (?:here|at .{1,40})\.?$/i,
  /^(?:click|tap) here (?:to|for) .*$/i,
  // “Sign up for our newsletter”
  /^(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts|updates|inbox|podcast|channel)\b.{0,80}$/i,
  /^(?:subscribe|subscribe now|sign up|sign up now|sign in|log in|newsletter|newsletters)$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|promoted|publicité|anzeige)\.?$/i,
  /^(?:story|article) continues below(?: (?:the )?advertisement)?\.?$/i,
  /^(?:share|tweet|print|e-?mail|comments?|save|copy link|whatsapp|facebook|twitter|linkedin|telegram)$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^(?:follow|like) .{1,60} on (?:twitter|facebook|instagram|x|telegram|linkedin|whatsapp)\b[^.!?]{0,40}\.?$/i,
  /^(?:skip to (?:main )?content|back to top|view (?:all )?comments|show comments|play video|loading\.*…?)$/i,
  /^(?:this (?:article|video|content) )?(?:can|could) (?:not|no longer) be (?:played|loaded|displayed)\.?$/i,
  /^(?:©|\(c\)|copyright\b).{0,120}$/i,
  /^.{0,60}\ball rights reserved\b.{0,80}$/i,
  // “(Reporting by Ada Reyes; editing by Tom Vance)”
  /^\((?:additional )?(?:reporting|writing|editing|compiled) by [^()]*\)\.?$/i,
  // “5 min read”, “Reading time: 4 minutes”
  /^(?:reading time:? )?\d{1,2} min(?:ute)?s?(?: read)?$/i,
];

/** A line that names only who wrote it: “By Ada Reyes and Tom Vance”. Not part of what the article says. */
const byline = /^By (?:\p{Lu}[\p{L}.'’-]*\s?){2,4}(?:(?:,|,? and|in) (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}){0,4}$/u;

/** The lines that belong to the article. A gap is kept where a line was dropped. */
export function dropBoilerplate(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let isApart = false;
  for (const [position, line] of lines.entries()) {
    const isDropped =
      line.text.length <= 200 &&
      (boilerplate.some((pattern) => pattern.test(line.text)) || (position > 0 && position < 5 && byline.test(line.text)));
    if (isDropped) {
      isApart ||= line.isApart;
      continue;
    }
    kept.push(isApart ? { ...line, isApart } : line);
    isApart = false;
  }
  return kept;
}
