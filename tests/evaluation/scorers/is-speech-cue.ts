/**
 * Which reporting words make an attribution a statement, for counting alone: the corpus also marks beliefs and wishes, which are no statements here.
 *
 * Applied to what is marked and to what was found alike. Extraction has its own list, so that a verb added there does not move the measure.
 */
export function isSpeechCue(cue: string): boolean {
  const lower = cue.toLowerCase();
  if (/according to|as per\b|in the words of|, per\b|^per\b/u.test(lower) || /^[\s:―—–-]+$/u.test(lower)) return true;
  return lower.split(/[^\p{L}-]+/u).some((word) => nouns.test(word) || verbs.has(baseOf(word)));
}

const nouns = /^(statement|remark|comment|claim|allegation|accusation|tweet|interview|warning|quote)s?$|^quoted$/u;

/** The base form of a verb as far as the list needs it: the first spelling that the list knows, else the first that the ending allows. */
function baseOf(word: string): string {
  const irregular = irregulars[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  const spellings = endings.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.map((replacement) => word.replace(ending, replacement)) : [],
  );
  return spellings.find((spelling) => verbs.has(spelling)) ?? spellings[0] ?? word;
}

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?<=ss|sh|ch|x|z|o)es$/u, ['']],
  [/(?<!s)s$/u, ['']],
  [/ied$/u, ['y']],
  [/ed$/u, ['e', '']],
  [/(.)\1ed$/u, ['$1']],
  [/ing$/u, ['', 'e']],
  [/(.)\1ing$/u, ['$1']],
];

const irregulars: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
};

const verbs: ReadonlySet<string> = new Set(
  `
  accuse acknowledge add address admit advise advocate affirm agree allege announce answer apologise apologize appeal argue ask
  assert assure attack attest bash beg blame blast boast brag call castigate caution certify challenge charge chide chime cite
  claim clarify comment complain concede conclude concur condemn confirm congratulate contend continue correct counter criticise
  criticize declare decry defend demand denounce deny deplore deride describe detail disagree disclose discuss dish dismiss
  dispute dub e-mail echo elaborate email emphasise emphasize exclaim excoriate explain express fire hail hammer hedge highlight
  hint imply indicate inform insist interject invoke issue joke knock label lambast lambaste lament lecture maintain mention mock
  murmur mutter note object observe offer opine order outline plead pledge point posit post praise preach predict proclaim profess
  promise pronounce propose protest publish question quip quote rail rant read reaffirm rebuke rebut recall recommend recount
  refer refute reiterate reject release remark remind repeat repeatedly reply report request respond retort retweet reveal
  ridicule rip say scold scream shout signal slam snap speak specify speculate state stipulate stress suggest summarize surmise
  swear talk taunt tease tell testify text thank threaten tout trash tweet underline underscore urge vent voice vow warn weigh
  welcome whisper wonder write yell
`
    .trim()
    .split(/\s+/),
);
