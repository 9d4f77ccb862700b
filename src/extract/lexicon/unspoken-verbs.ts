/**
 * Verbs of thinking, wishing, feeling, perceiving and knowing, by lemma: nothing is said by them (“Reyes hopes that …”), nor by verbs that only
 * carry a noun (“made a claim”).
 *
 * Source: VerbNet consider-29.9, conjecture-29.5, want-32.1, long-32.2, marvel-31.3, see-30.1, discover-84; light verbs of NomBank.
 */
export const unspokenVerbs: ReadonlySet<string> = new Set(
  `think know feel hope want wish fear worry expect assume suspect doubt consider regard view see hear notice realize realise understand learn
   remember forget imagine dream desire need like love hate enjoy prefer care mind intend plan aim decide plot try seek look watch judge guess
   trust anticipate suppose reckon figure deem be have do make get take give go come keep`.split(/\s+/u),
);
