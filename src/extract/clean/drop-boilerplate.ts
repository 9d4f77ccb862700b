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
  // “Page 4 of 7”, “- 4 -”: between two pages
  /^(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i,
  /^[-–—|]\s?\d{1,4}\s?[-–—|]$/,
  // Of a press release and of a transcript
  /^for immediate release(?:[:,.\s–—-].{0,60})?$/i,
  /^(?:###|-\s?30\s?-|-?\s?ends?\s?-?)$/i,
  /^(?:press|media)? ?(?:contacts?|enquiries|inquiries)(?: for media)?\s?:.{0,150}$/i,
  /^\((?:applause|laughter|laughs|cheers|cheering|crosstalk|inaudible|begin video clip|end video clip|begin videotape|end videotape|commercial break|boos|silence|music)\.?\)\.?$/i,
  // “5 min read”, “Reading time: 4 minutes”
  /^(?:reading time:? )?\d{1,2} min(?:ute)?s?(?: read)?$/i,
];

/** A line that names only who wrote it: “By Ada Reyes and Tom Vance”. Not part of what the article says. */
const byline = /^By (?:\p{Lu}[\p{L}.'’-]*\s?){2,4}(?:(?:,|,? and|in) (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}){0,4}$/u;

/** From so many times on, a short line that ends no sentence runs along the top of every page. */
const oftenEnough = 3;

/** “THE TARN COURIER | 3” and “4 | THE TARN COURIER” are one running head. */
const headOf = (text: string): string => text.replace(/^\d{1,4}\s?[|·–—-]\s?|\s?[|·–—-]\s?\d{1,4}$/g, '');

/** The heads that stand on every page: several words, with a bar or in capitals, so that no answer (“Yes”) and no speaker (“LIND:”) is one. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > 100 || /[.:?!]$/.test(text)) continue;
    const head = headOf(text);
    const isHead = /\s[|·]\s/.test(text) || (/\p{Lu}{2}/u.test(head) && head === head.toUpperCase() && /\s/.test(head));
    if (isHead) times.set(head, (times.get(head) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= oftenEnough).map(([head]) => head));
}

/** The lines that belong to the article. A gap is kept where a line was dropped. */
export function dropBoilerplate(lines: readonly Line[]): readonly Line[] {
  const heads = runningHeads(lines);
  const kept: Line[] = [];
  let isApart = false;
  for (const [position, line] of lines.entries()) {
    const isDropped =
      line.text.length <= 200 &&
      (heads.has(headOf(line.text)) ||
        boilerplate.some((pattern) => pattern.test(line.text)) ||
        (position > 0 && position < 5 && byline.test(line.text)));
    if (isDropped) {
      isApart ||= line.isApart;
      continue;
    }
    kept.push(isApart ? { ...line, isApart } : line);
    isApart = false;
  }
  return kept;
}
