/**
 * The small words that give a language away, the most frequent ones of each; for English also the verbs that carry news (“denied”), because
 * a headline may have no other. Words that two languages share are listed for both.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it on with as was were are be been by at from has have had this which or an they their its not but will would he she
    his her who whom whose said says say told accused accuses denied denies claimed claims warned alleged allegedly according after over against about
    into than then there these those we you your our us i me my him them if when what where how why all more most some any only out up no yes do does did
    can could should may might must also other new two between during before because while both each such so just very now under
    confirmed admitted rejected called asked announced added refused declined sent first last year years people one s t ll re ve d m 
    back down off through since until without within being made make get got go going went see still even many much every own here`,
  af: `die en van in is het nie dat te wat vir met op aan hy sy se om by ook sal was word deur hulle ons as uit maar tot na nog kan moet wees ná oor sê gesê
    hierdie daardie een sou kon mense baie onder teen volgens toe dit my jou geen waar`,
  ca: `el la els les de del dels i que en un una per amb no és es al als ha han què més com però si va ser seva seu aquest aquesta entre sobre també segons
    sense molt quan ja o perquè contra des fins dir pel pels són està hi ho`,
  cs: `a se v na je že s z do o i to k za jako po jsem by ale pro jeho si který která které od při podle byl byla bylo jsou také uvedl řekl až ze nebo již ve
    před jen není bude této tím mezi proti`,
  cy: `y yr yn a i o ei wedi ar mae am gan bod nid eu fod ond oedd hyn sy ac at bydd gyda cael dweud dywedodd ein nad hon hwn fel roedd eisiau`,
  da: `og i at det er en den til af de på som for med der et ikke har han var om fra ved men sig jeg vi havde blev skal være efter eller også sin ud kan hun
    siger ifølge mod over nu under op mere da hvor bliver`,
  de: `der die das und ist nicht ein eine einen einem einer den dem des mit für auf von zu im am zum zur sich auch als wie bei nach aus aber oder wird wurde
    werden haben hat hatte sind war dass daß sie er es wir ich ihr noch nur über vor durch gegen unter laut sagte sei seien seine ihre habe bis wenn kein`,
  es: `el la los las de del y en que un una por con para es se no al lo su sus como más pero fue ha han son está este esta entre sobre también según sin muy
    cuando ya o porque contra desde hasta dijo había ser le les ante`,
  et: `ja on ei et see oli ta ning kui ka mis aga oma seda mida siis kes nii või pärast ütles veel kuid selle olid tema välja juba poolt üle`,
  fi: `ja on ei että se oli hän ovat mutta myös kun kuin joka jos niin tai sen sanoi mukaan hänen vain ole jo jotka ollut nyt vielä mitä sitä tämä tämän
    olisi jälkeen sekä kertoi`,
  fr: `le la les des du de a un une et est dans en pour que qui par sur avec pas plus ce cette ces son sa ses leur au aux ne se il elle ils elles nous vous je
    mais ou où été être ont sont était selon entre comme après contre l d qu n s c j avait fait lui leurs sans sous`,
  ga: `an na agus ar i a is go le sé sí bhí tá ag nach gur do don seo sin ach níl ní leis ina siad mar faoi duine chuid nuair dúirt`,
  hr: `i u je se na da su za od o s a to koji koja koje će bi nije što kako iz ne do po ili prema bio bila bilo ali nakon rekao rekla sve samo kao još već
    protiv između te njegov`,
  hu: `a az és hogy nem is egy ez volt meg csak de mint már el ha van azt még szerint után ki kell amely aki lesz pedig vagy ezt sem között ellen mondta
    fel be annak`,
  id: `dan yang di itu dengan untuk ini dari tidak pada dalam akan adalah ke oleh juga telah mereka kata saya ada karena bahwa sebagai atau tersebut kami
    kepada bisa dapat sudah menjadi orang lebih namun seorang para hari masih mengatakan`,
  it: `il lo la gli le di del della dei delle dello degli e è che un una uno per con non in nel nella sono da dal dalla al alla ha hanno si come più ma anche
    su sul sulla questo questa era stato secondo ha tra contro dopo i o aveva essere se loro suo sua`,
  lt: `ir kad į iš su tai yra jis kaip bet už apie nuo buvo dar po taip jo tik ar dėl ne prie per jau kurie kuris pagal sakė teigė savo bus jie mes`,
  lv: `un ir ka no uz ar par to kas arī nav pie bet kā lai gan pēc tas bija viņš savu vai tiek jau būs ko tā tika pret sacīja teica gada`,
  nl: `de het een en van in is dat op te niet voor met zijn er aan om ook als naar door maar bij uit nog wordt werd worden heeft hebben had was zich hij zij
    ze wij ik over tot volgens tegen deze dit die kan zei of dan geen hun haar zou wel werden`,
  no: `og i det er en den til av de på som for med et ikke har han var om fra ved men seg jeg vi hadde ble skal være etter eller også sin ut kan hun sier
    ifølge mot over nå under opp mer da hvor blir fra sa blitt dette å`,
  pl: `i w na z że się do nie jest to o jak po za od ale dla przez który która które był była było są oraz przed także tym jego ich czy lub według przeciwko
    powiedział tego jej może już tylko ma`,
  pt: `o a os as de do da dos das e em no na nos nas que um uma para com não é por se ao à mais como mas foi ser são tem seu sua pelo pela entre também já ou
    quando muito sobre até contra depois segundo disse está ele ela`,
  ro: `și în de la a pe cu că nu un o din este pentru care mai au fost sunt se prin după dar sau ca al ai ale lui ei spus potrivit această acest acum fi
    când doar îi împotriva între ar`,
  ru: 'и в не на что с по он как это но из у за от к его для так же она они мы вы был была было были о до или при',
  sk: `a sa v na je že s z do o i to k za ako po som by ale pre jeho si ktorý ktorá ktoré od pri podľa bol bola bolo sú aj uviedol povedal až zo alebo už vo
    pred len nie bude tejto medzi proti`,
  sl: `in je v na da se za so ki pa ne z s po od kot tudi še bi bil bila bilo ali ker do pri ni po njegov kar več iz če med proti povedal sta`,
  sq: `të e në dhe i që për me nuk një është se nga u ka si do ishte por më ai ata janë kjo ky pas ose edhe tha kanë sipas kur`,
  sv: 'och att det i en ett som är på för med av inte den till har de om han hon var sig men så vid från kan ska efter eller mot över under enligt säger också hade blev nu',
  sw: 'ya na wa kwa ni katika za la cha kuwa hii hiyo alisema lakini baada ambao ambayo yake wake huo si au pia kama watu sana hivyo kutoka yeye wao hata',
  tl: 'ang ng sa na mga at ay ni si hindi ito para may kung siya nang pa rin ko mo kay isang dahil ayon lang naman din niya sinabi kanilang',
  tr: `ve bir bu da de için ile ne çok daha olarak o olan gibi ama en sonra kadar değil var ki ise söyledi dedi göre her ya olduğu oldu şu karşı hem veya
    tarafından`,
  uk: 'і в у не на що з до за як та це його від для але про він вона вони або бути був була було є який які при під',
  vi: 'và của là có không được cho các những một trong người với này đã để khi ông từ cũng đến tại về nói rằng ra vào như năm sẽ bà nhưng theo',
};
