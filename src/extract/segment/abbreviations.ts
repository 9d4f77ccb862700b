const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Stand before a name and never end a sentence: “Gen. Reyes”. */
const titles = set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt cpl pvt capt maj cmdr cdr adm brig hon rev fr sr sra st ste messrs mme mlle supt insp det atty amb asst sec pres vs v',
);

/** Keep their stop wherever they stand, and may end a sentence with it: “Acme Inc. The firm …”. */
const closing = set(
  'jr sr inc corp co cos ltd llc llp bros plc etc ph.d m.d b.a m.a a.m p.m d.c esq ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri',
);

/** Keep their stop, and what follows goes on. */
const inner = set('dept univ assn approx est ave blvd rd mt ft cf al i.e e.g viz ca messrs incl');

/** Abbreviations only before a number (“No. 3”); words elsewhere (“No.”). */
const beforeNumber = set('no nos fig figs vol pp p art sec secs ch par para op');

/** Words of their own when small: “He was ill.” */
const onlyWithCapital = set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri gen col rev hon fr det sec st ste pres maj sr sra adm mt ft rep reps al co cos inc corp',
);

/** Whether the stop directly after `word` belongs to it. `next` is the text after that stop. */
export function keepsStop(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (beforeNumber.has(lower) && /^\s?\d/.test(next)) return true;
  if (lower === 'al') return true;
  if (onlyWithCapital.has(lower) && word === lower) return false;
  if (titles.has(lower)) return /^[\s-]/.test(next);
  return closing.has(lower) || inner.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** Whether a token that ends in its own stop may be the last of a sentence: “… in the U.S.”, “… Acme Inc.”. */
export function mayCloseSentence(token: string): boolean {
  const lower = token.toLowerCase().replace(/\.$/, '');
  return closing.has(lower) || /^(?:\p{Lu}\.){2,}$/u.test(token) || /^(?:[ap]\.m\.)$/i.test(token);
}
