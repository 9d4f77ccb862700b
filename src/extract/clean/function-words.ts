/**
 * The small words that give a language away, the most frequent ones of each; for English also the verbs that carry news (“denied”), because
 * a headline may have no other. Words that two languages share are listed for both.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it on with as was were are be been by at from has have had this which or an they their its not but will would he she
    his her who whom whose said says say told accused accuses denied denies claimed claims warned alleged allegedly according after over against about
    into than then there these those we you your our us i me my him them if when what where how why all more most some any only out up no yes do does did
    can could should may might must also other new two between during before because while both each such so just very now under
    confirmed admitted rejected called asked announced added refused declined sent`,
  de: 'der die das und ist nicht ein eine einen einem einer den dem des mit für auf von zu im am zum zur sich auch als wie bei nach aus aber oder wird wurde werden haben hat hatte sind war dass daß sie er es wir ich ihr noch nur über vor durch gegen unter laut sagte',
  fr: 'le la les des du de un une et est dans en pour que qui par sur avec pas plus ce cette ces son sa ses leur au aux ne se il elle ils elles nous vous je mais ou où été être ont sont était selon entre comme après contre l d qu n s c j',
  es: 'el la los las de del y en que un una por con para es se no al lo su sus como más pero fue ha han son está este esta entre sobre también según sin muy cuando ya o porque contra desde hasta dijo',
  it: 'il lo la gli le di del della dei delle dello degli e è che un una uno per con non in nel nella sono da dal dalla al alla ha hanno si come più ma anche su sul sulla questo questa era stato secondo ha tra contro dopo',
  nl: 'de het een en van in is dat op te niet voor met zijn er aan om ook als naar door maar bij uit nog wordt werd worden heeft hebben had was zich hij zij ze wij ik over tot volgens tegen deze dit die kan zei',
  pt: 'o a os as de do da dos das e em no na nos nas que um uma para com não é por se ao à mais como mas foi ser são tem seu sua pelo pela entre também já ou quando muito sobre até contra depois segundo disse',
  sv: 'och att det i en ett som är på för med av inte den till har de om han hon var sig men så vid från kan ska efter eller mot över under enligt säger',
  pl: 'i w na z że się do nie jest to o jak po za od ale dla przez który która które był była było są oraz przed także tym jego ich czy lub według przeciwko',
  ru: 'и в не на что с по он как это но из у за от к его для так же она они мы вы был была было быть о до или при',
  uk: 'і в у не на що з до за як та це його від для але про він вона вони або бути був була було є який які при під',
};
