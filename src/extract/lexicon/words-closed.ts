/**
 * The closed word classes: words that no text adds to, each with the classes it can have, the usual one first.
 *
 * Contextual rules choose among them (`tag/retag-small-words.ts`): “that” is a pronoun in “that is wrong”, a relative in “the bridge that fell”. Tags of the Penn
 * Treebank. A contraction is written with a straight apostrophe.
 */
export const closedWords: Readonly<Record<string, string>> = {
  DT: 'the a an this these those every each another some any',
  'DT RB': 'no',
  'DT PDT': 'all',
  'DT CC': 'both',
  'CC DT': 'either neither',
  CC: "and or but nor plus minus versus vs. v. & n' 'n'",
  'IN WDT DT': 'that',
  IN: `of in for on at by from with into against between during through among without under within until upon despite toward en towards via
    amid amidst across per onto than because whether if unless although while whereas since after except beneath unlike throughout alongside
    beyond behind among amongst albeit lest notwithstanding till atop underneath beside besides about concerning regarding`,
  'IN RB': 'as before around though inside above near outside below along aboard',
  'JJ IN NN': 'past',
  'IN RP': 'over',
  'IN VB VBP': 'like',
  'RP IN RB': 'up out off down',
  'RB IN': 'ago once so',
  TO: 'to',
  'EX RB': 'there',
  PRP: `i he she it we they you me him us them himself herself itself myself ourselves themselves yourself yourselves oneself thyself ya 'em
    yours hers ours theirs`,
  PRP$: 'his its my our their your',
  'PRP$ PRP': 'her',
  WP$: 'whose',
  WP: 'who whom whomever what whoever',
  WDT: 'which whatever whichever',
  WRB: 'when where how why whenever wherever',
  MD: "will would can could may might must should shall ca wo sha 'll ought cannot",
  'MD VBD': "'d",
  'POS VBZ': "'s",
  POS: "'",
  RB: "not n't never also then even very just too really quite rather perhaps maybe however still already here again now nt",
  CD: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion zero mln bn`,
  'JJ PDT': 'such',
  'NN PDT': 'half',
  JJ: 'other many several few own same own last next first second third',
  'JJ RB': 'much',
  'RB JJ': 'only enough',
  'RBS JJS': 'most',
  JJS: 'least',
  UH: 'yes oh ah hey wow ok hello hi please ugh hmm alas amen goodbye yeah yep nope aha',
  NN: 'percent per-cent pct nobody nothing someone something somebody anyone anything anybody everyone everything everybody today tomorrow yesterday',
  'NN RB': "tonight p.m. a.m. pm o'clock",
  'VBP NN': 'am',
  VBP: "are 're 'm 've",
  VBZ: 'is has does',
  VBD: 'was were did had',
  VBN: 'been',
  VBG: 'being',
  VB: 'be',
  'VBP VB': 'do have',
  FW: 'etc. et al. facto bona fide',
};
