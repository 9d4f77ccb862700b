import type { ArticleText } from '../src/extract/document.js';

/**
 * News that nobody wrote, the same for the same count: 2.4 KB each, eight or so statements, two or three allegations of which older articles
 * told some, answers, and names of which few are in many articles and many in few. Dates rise.
 */
export function generateArticles(count: number): readonly ArticleText[] {
  return Array.from({ length: count }, (_, index) => article(index));
}

function article(index: number): ArticleText {
  const draw = drawsOf(index + 1);
  const [accused, accuser, minister, firm, agency] = [person(draw), person(draw), person(draw), organization(draw), organization(draw)];
  const [act, other] = [pick(draw, acts), pick(draw, acts)];
  const place = pick(draw, places);
  const at = new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toISOString();
  const paragraphs = [
    `${accuser} accused ${accused} of ${act} in ${place} on ${pick(draw, days)}.`,
    `“${clause(draw)},” said ${accuser}, a spokesman for ${agency}. ${lastOf(accused)} denied ${act}.`,
    `${agency} said that ${clause(draw)} in ${place}, and that ${firm} had been told of it in ${pick(draw, months)}.`,
    `${firm} was accused of ${other} by ${minister}, the mayor of ${place}. The company rejected the allegation.`,
    `“${clause(draw)},” ${minister} told reporters in ${pick(draw, places)}. “${clause(draw)}.”`,
    `${lastOf(accused)} said that ${clause(draw)}. According to ${agency}, ${clause(draw)} between ${place} and ${pick(draw, places)}.`,
    `${person(draw)}, a lawyer for ${firm}, announced that ${clause(draw)}. ${sentence(draw)}`,
    ...Array.from({ length: 5 }, () => `${sentence(draw)} ${sentence(draw)}`),
    `${person(draw)} of ${organization(draw)} declined to comment. ${person(draw)} warned that ${clause(draw)}.`,
  ];
  return {
    url: `https://paper${Math.floor(draw() * 40)}.example/news/${index}`,
    outlet: `Paper ${Math.floor(draw() * 40)}`,
    publishedAt: at,
    headline: `${lastOf(accused)} accused over ${place} affair`,
    text: paragraphs.join('\n\n'),
  };
}

type Draw = () => number;

/** Numbers from 0 to 1 in the same order for the same seed (mulberry32). */
function drawsOf(seed: number): Draw {
  let state = Math.imul(seed, 2_654_435_761);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <Item>(draw: Draw, list: readonly [Item, ...Item[]]): Item => list[Math.floor(draw() * list.length)] ?? list[0];

/** A rank of 0 to 2999 of which low ones come often, as names in news do. */
const rank = (draw: Draw): number => Math.floor(3000 ** draw()) - 1;

function person(draw: Draw): string {
  const number = rank(draw);
  return `${firstNames[number % firstNames.length]} ${lastNames[Math.floor(number / 3) % lastNames.length]}${endings[Math.floor(number / 90) % endings.length]}`;
}

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

function organization(draw: Draw): string {
  const number = rank(draw);
  return `${lastNames[number % lastNames.length]}${endings[Math.floor(number / 30) % endings.length]} ${kinds[number % kinds.length]}`;
}

/** “the council would repair the old bridge before winter”, twice for a long one. */
function clause(draw: Draw): string {
  const [who, what, more] = [pick(draw, nouns), pick(draw, nouns), pick(draw, nouns)];
  return `the ${who} would ${pick(draw, verbs)} the ${pick(draw, kindsOf)} ${what} ${pick(draw, joints)} the ${more}`;
}

const sentence = (draw: Draw): string => {
  const [who, what, more] = [pick(draw, nouns), pick(draw, nouns), pick(draw, nouns)];
  const number = 2 + Math.floor(draw() * 90);
  return `The ${who} had ${number} ${pick(draw, kindsOf)} rooms ${pick(draw, joints)} the ${what}, and the ${more} was closed in ${pick(draw, months)}.`;
};

const acts = [
  'taking bribes',
  'dumping toxic waste',
  'forging invoices',
  'bribing officials',
  'threatening witnesses',
  'stealing public money',
] as const;
const places = ['Tarn', 'Halden', 'Lyon', 'Bristol', 'Krakow', 'Ghent', 'Porto', 'Aarhus', 'Turin', 'Malmo', 'Leeds', 'Basel'] as const;
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const months = ['January', 'March', 'May', 'July', 'September'] as const;
const kinds = ['Marine Ltd', 'Council', 'Agency', 'Bank', 'Union', 'Institute', 'Steel', 'Foundation'] as const;
const endings = ['', 'son', 'er', 'ov', 'ini', 'berg', 'ley', 'ton', 'ova', 'stad', 'mann'] as const;
const firstNames = [
  'Ada',
  'Tom',
  'Ines',
  'Paul',
  'Mara',
  'Luis',
  'Nora',
  'Emil',
  'Vera',
  'Hugo',
  'Lena',
  'Karl',
  'Rosa',
  'Ivan',
  'Judith',
  'Peter',
];
const lastNames = ['Reyes', 'Vance', 'Halder', 'Moran', 'Petrak', 'Lind', 'Corso', 'Brandt', 'Okafor', 'Weil', 'Sato', 'Duarte', 'Novak', 'Keller', 'Ferro']; // prettier-ignore
const nouns = ['river', 'budget', 'school', 'harbour', 'market', 'bridge', 'station', 'council', 'garden', 'tower', 'village', 'office', 'road', 'theatre', 'museum', 'library'] as const; // prettier-ignore
const verbs = ['repair', 'close', 'sell', 'move', 'open', 'rent', 'paint', 'visit', 'inspect', 'replace', 'clean', 'finish'] as const;
const kindsOf = ['old', 'new', 'small', 'public', 'northern', 'empty', 'narrow', 'famous', 'wooden', 'quiet'] as const;
const joints = ['before', 'after', 'near', 'behind', 'without', 'beside', 'instead of'] as const;
