/** ISO 639-3 of ISO 639-1, for the languages that FollowTheMoney knows; it takes no other. */
export const threeLetters: Readonly<Record<string, string>> = Object.fromEntries(
  `af afr ar ara az aze be bel bg bul bn ben bs bos ca cat cs ces da dan de deu el ell en eng es spa et est fa fas fi fin fr fra he heb hi hin
  hr hrv hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm ko kor lt lit lv lav mk mkd ms msa mt mlt my mya ne nep nl nld no nor
  pl pol pt por ro ron ru rus sk slk sl slv sq sqi sr srp sv swe sw swa tg tgk tk tuk tl tgl tr tur uk ukr ur urd uz uzb zh zho`
    .split(/\s+/)
    .flatMap((two, index, all) => (index % 2 === 0 ? [[two, all[index + 1] ?? '']] : [])),
);
