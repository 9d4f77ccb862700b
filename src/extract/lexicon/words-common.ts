/**
 * Common words of the open classes other than verbs, grouped by the word classes they can have, the usual one first.
 *
 * Only words whose ending would mislead, or that must be known at the start of a sentence or in a headline, where capitals tell nothing. General
 * vocabulary; everything else is guessed from its ending (`guess-tag.ts`).
 */
export const commonWords: Readonly<Record<string, string>> = {
  // nouns; most others are guessed, these are known also at the start of a sentence
  NN: `
    abduction ability abortion academic accessory accident accomplice accountant accusation action activist activity actor ad addition
    administration advantage adversary advice adviser advocacy afternoon agency agenda agent aggression aggressor agreement aide airline
    airport airspace airstrike allegation alliance ambassador amendment ammunition analysis analyst annexation anniversary announcement
    anomaly anonymity anxiety anybody anyone anything apartheid apology appearance applause applicant appraisal approval archive area
    arena argument arithmetic armour army arrival arsenal article artillery assailant assassination assembly assertion assessment asset
    assistance asylum atrocity attacker attention attic attorney audience authority baby background bailout ballot bankruptcy bargaining
    barrel basis bastion battalion battleground beach beating bed behalf behavior belief belly bench beneficiary betrayal bidding
    billionaire bishop bit blessing bloc blockade bloodbath bloodshed boat body bodyguard bomber boss boundary boy bread breakfast
    bribery bridge briefing brigade brigadier broadcaster brother budget building bullet bureau bureaucracy burglary burial business
    businessman butcher cabinet cable calendar camp canal candidacy candidate cannibal capacity capital captain car carbon card cardinal
    career cargo caring carnage carnival carrier cartel case castle category cathedral ceasefire ceiling cell cemetery censorship
    century chairman chairwoman challenger chamber chance chancellor chaos chapel character charity charter chemist chest child choice
    choir church citizen citizenship city civilian clan class clause cleric climate clinic clothing cloud club coal coalition coast
    coastguard coastline code coffin cohort colleague collective college collision colonel colony column columnist combatant comeback
    comic commander commentary commissioner commitment committee commune communication communique community commuter company compass
    competition complaint complicity component compound computer concert conclusion conductor conference confession confidence
    congressman connection conquest conscience conscript consensus conservatism conspiracy constable constituency constitution
    construction consultant container contender contestant continent controversy convention conversation convoy core corporal
    corporation corps corpse corridor corruption council counsel counterpart country county coup courier courtroom cousin coverage
    coverup crane creation credential credibility creed crest crew crime criminology crisis critic criticism crossroads cruelty crystal
    culture curfew currency custody customer cyberattack cyclist dam danger daughter day daylight deadline death debt decade decision
    deed defamation defector defendant defense deferral deficit degree delegation demise democracy demonstration demonstrator denial
    department deportation deportee deputy descendant deserter detainee detective detention determination deterrent developer
    development dictator dictionary diesel difference dining dinner diplomacy diplomat direction directive director directory
    disapproval disaster disclosure discourse discrimination discussion disease dish disinformation dismissal disposal dissident
    district diversity division dock doctor doctrine documentary dollar dome donation donkey donor door dormitory dossier downtown dozen
    driver drone drought drug duty dwelling earthquake economics economist economy editing editor editorial education effort election
    electorate element embargo embassy embezzlement emissary emperor emphasis employee employer employment endorsement enemy energy
    enforcement engagement engine enterprise enthusiasm envelope environment envoy epidemic episode epoch era error escalation espionage
    establishment estate ethic ethics evacuation evacuee evening event everybody everyone everything example exception exhibition exile
    expansion expedition expert expertise explanation explorer explosion extent extortion extradition extremist fabric fact faction
    factory failure fairness faith falsehood family fanatic farm farmer fate father festival fever filmmaker firearm firefight firing
    fisherman fishing flag flame fleet flight floor follow-up food footage football footing forecaster forensics forest fort fortress
    foundation founder fraud freedom freight friend front-runner frontier frontrunner frustration fugitive fun fund-raising fundraiser
    funeral furniture game gang gaol gap garage garden garrison gate general-election generation genocide ghetto girl glacier glory goal
    golf gospel government governor grain granddaughter grandfather grandmother grandson graphic gravel greed grenade ground growth
    guardian guerrilla guest gunfire gunman gunshot guy hacker hall handful harvest hatred headquarter headquarters healing health
    hearing heart heating helicopter heretic heritage highway hijacking hill hilltop history holder holiday holocaust home horse
    hospital hostage hostility hotel hotelier hour household housing humanity hunger hurricane husband hypocrisy idea identity ideology
    illness image immigration immunity importance imprisonment incentive incident income incursion indictment industry inequality
    infantry inferno inflation informant information infrastructure ingredient inhabitant initiative injury inmate innkeeper innocence
    inquest inquiry inspector instance insurance insurgency insurgent intelligence intent intention interest interference interrogation
    interval invader invasion inventory investigation investigator investment investor involvement island itinerary ivory jelly jewel
    jihad jihadist job journal journalism journalist judgment judiciary junta juror jury justice kidnapping killer kind king kingdom
    kitchen knife knowledge laboratory ladder lady lake landlord landmine language laptop launcher laundering law lawmaker lawsuit
    lawyer leader leadership leaflet ledger legacy legislation legislator legislature lens lesson letter letterbox liar librarian
    library licence lieutenant life lily limb loan lobbyist locomotive logic lorry loss lot luggage lunatic luxury lyric machinery
    magazine maid majority malware management manager mansion manslaughter manual manufacturer manuscript marathon margin marine
    marketing marriage mast matchup mate material math mathematics mayor meadow meat mechanic medal mediator medic medicine meeting
    member memo memoir memorial memory mercenary merchant mercy merger message messaging metal metre midnight midwife mile militant
    militia militiaman milk mill minefield mineral mining minister minority minute missile mission missionary mistreatment mob modeling
    moment momentum monarch monarchy money monk monopoly month mood morale morning mosaic mother motive motorcycle motorist motorway
    mountain mouthful movement movie mural museum music mutiny nation nationality nature navy negligence negotiation negotiator
    neighbour nephew nest network networking newcomer news newspaper niece night nightclub nobleman nobody noise nomination nominee none
    noon nothing notion nurse oath obituary observatory observer occupant occupation offence offender offense office officer offspring
    oil oilfield oligarch oligarchy ombudsman operation operative opinion opponent opportunity opposition option organization orphan
    orphanage outbreak outcome outlet outpost outreach outsider outsourcing oven owner oxygen pace package pact page painting pair
    pandemic panel panic paper paramedic paratrooper parent parish parliament parliamentarian participation partner passenger passport
    pastor path patience patient payment peace peacekeeper peasant pedal penalty peninsula pensioner percent percentage performance
    period perpetrator persecution person perspective pest petrol photo photographer phrase physics picnic pier pillar pilot pipeline
    plaintiff plane planet plateau platform player playground plutonium poet pogrom policeman policewoman policy policymaker politician
    politics polling pollster pollution pool popularity population port portal portrait possibility postcard postman poverty powder
    precedent prefect premier presence presenter preservative presidency president prey priest prince princess principle printer
    priority prison prisoner prize problem product production professor program programming proof propaganda property prophet proposal
    prosecution prosecutor prospect protester province provision provocation psychiatrist psychologist publisher punishment pupil
    quality quarter quay queen quota rabbi racism radar radio radish railing railway rain ransom rapist rapporteur rating reaction
    reality reason rebellion recession reckoning recognition recording recovery recruitment rector reed reelection referendum refinery
    refuge refugee refusal regime regiment region registration regulation regulator rehearsal relationship relative relief religion
    reminder remnant renewal rental reparation reporter repository repression reprisal republic reputation requirement reservist
    resistance resolution resort response responsibility restaurant retaliation retirement retrieval revenge revenue reversal revival
    revolution rhetoric ridge rifle ritual road robber robbery rocket role rooftop room roomful rope row rubbish rubble ruler ruling
    rumour runway safehouse safety sailor salary sale salt sampling sanctuary sand sandal satellite sawmill scandal scene sceptic
    scholar schoolboy schoolgirl schoolteacher science scientist screening scrutiny sea seaport season secrecy secretary sector security
    sedition seed selection seller semester seminar senator sentiment separatist sergeant series servant server session settlement
    settler sewage sewer shareholder sheep shelter shepherd sheriff shipment shipyard shooting shopping shore shrine sibling signal
    signature silence singer sister site situation size skeptic skull skyscraper slave slavery sled sling slogan slum smuggler sniper
    snow society soil soldier solution somebody someone something son source sovereignty space speaker species speculation speech
    spending spiral spirit spokesman spokesperson spokeswoman squad stadium staffer staffing staircase stance standard-bearer statement
    statistic statue status steel sterling stimulus stock stomach stone storm story strait stranger strategist strategy stream street
    strength string stronghold student style submarine suburb subway success successor sugar suggestion suicide sultan summary summer
    summit supporter surgeon surgery survival suspicion swimmer synagogue syndicate system table tactic talent tanker tariff taxpayer
    teacher tech technology teenager telegram telephone television temperament tempest temple tenant tent tenure terminal terrace
    territory terror terrorism testimonial testimony text theft theory thief thing threshold throat throne thug ticket tide timber
    timetable timing tobacco today toll tomb tomorrow tonic tonne tool topic tourist tournament town toxin trader trafficker tragedy
    traitor trajectory transition trauma treason treasurer treasury treaty tree trench trial tribe tribunal troop trooper truce truck
    truckload truth tuition tunnel turmoil tutor tutorial tyranny ultimatum uncertainty uncle unemployment union unity university unrest
    upbringing upheaval uprising uranium user usurper vaccine valley vandal variable variant variety vegetable vehicle veil vendor
    version vessel vest vicar vice viceroy victim victory video viewer village villager vineyard violation violence virus visa vision
    volcano voter wallet warden warehouse warfare warhead warlord warship way weakness wealth weapon weaponry weather website wedding
    weed week weekend well-being whistleblower widow widower wife willingness wine wing winner winter witchcraft withdrawal woman wood
    wool wording worker workforce workplace workshop world wreckage wrist wrongdoing yacht year youth zeal zoo
  `,
  // plurals without -s, or not of a noun in the list above
  NNS: `
    belongings businessmen cattle chairmen children countrymen crises criteria data economics ethics feet geese gentlemen goods
    grandchildren logistics media men mice odds outskirts oxen people personnel police politics statistics teeth thanks women yen
  `,
  // nouns that can stand as an adjective
  'NN JJ': `
    alternative assistant chemical chief content contrary deputy dynamic elite equivalent executive firm front future gold magic
    mainstream maximum narrative objective official online precinct racist representative resident secret shooting silver socialist
    standard surrogate veteran
  `,
  // nouns in -ing
  'NN VBG': `
    advertising banking bearing beginning bleeding bombing booing borrowing campaigning consulting drinking fighting filing funding
    fundraising gambling gathering hacking handling hearing killing landing lending listing lobbying looting manufacturing meeting
    opening pandering poisoning publishing ranking recruiting scheduling shelling signing singing smuggling spending spying stabbing
    standing teaching testing tracking trading trafficking training understanding voting warming waterboarding
  `,
  // adjectives
  JJ: `
    abrupt absent absolute abstract absurd abused accurate acid acute adamant adept adequate adjacent adoring adverse advisory affluent
    afraid agile airborne akin alien alive all-out alternate amazing amphibious ample ancient angry animated anterior antiabortion
    antique antitrust appalling apparent appropriate apt arbitrary arcane ardent arid arrogant ashamed asleep astute authoritarian awake
    aware awkward bad balanced bankrupt bare barren beholden beleaguered belligerent bent bespectacled big bigoted bipartisan bipolar
    bitter bizarre black blank blatant bleak blind blond bloody blue bogus bold brash bright brilliant broad brown brutal bulky burly
    busy candid centrist certain charming cheap chilly circular circumspect civil civilian civilized clandestine clever coarse coherent
    cold common compassionate compelling competent concentrated conciliatory concise condensed confident confusing consistent
    consolidated constant consummate contemporary convoluted corporate costly coveted cowardly cozy crafty cramped crazy crippling
    crooked cross-border crowded cruel curly current dark daunting daylong dead deadly deaf dear debilitating decent defiant definite
    deliberate delicate delighted democratic demure dense dependent derogatory desperate different difficult dignified dim dire dirty
    disabled disaffected disappointing discreet discrete discriminatory disgruntled dishonest disloyal dismayed disorderly disparate
    displaced disproportionate distant distinct distressed disturbing diverse docile dominant door-to-door downward due dull dusty eager
    eastern easy efficient eighth elderly eldest elementary embarrassed embarrassing embattled eminent empty enduring entire everyday
    evident exact exaggerated excellent exciting exempt exquisite exterior extinct extra extraordinary extreme face-to-face fading fair
    false famed familiar far-left far-right fascist fat fatal fatherly faulty favourite feeble female feminist fertile fervent few
    fickle fierce fiery filthy finite first-ever fitting five-day flagging flat flattering flush foggy foreign foremost former
    forthcoming fortunate four-day fourth fragile frail frank fraudulent fraught frequent fresh friendly frustrating full full-scale
    funny futile gay gentle genuine ghastly ghostly gifted glad gloomy golden good grand grass-roots gray great greedy green grim gross
    grotesque grueling gruff guilty hairy handsome happy harsh hasty healthy heavenly heavy hefty hesitant high high-level high-profile
    high-ranking high-stakes hilly hollow holy homegrown homely honest horrid hot hour-long hourly huge humane humanitarian humble
    humbling humid humiliating hungry hybrid hypersonic icy ideal idle ignorant ill immature immediate immense immigrant imminent immune
    impatient imperfect implicit impolite important impromptu improper impure inaccurate inadequate inappropriate incendiary incoming
    incompetent incomplete inconsistent inconvenient incorrect incumbent indefinite independent indirect inept inferior infinite
    inflammatory inherent inner innocent insane insecure inspiring insufficient insulting insurgent intact intelligent intemperate
    intense interested interesting interim interior internationalist interventionist invalid irrelevant irritated jagged jarring joint
    junior justified keen lame large large-scale last-minute latter lax left-wing leftist legendary legitimate leisurely lengthy lesbian
    lethal libertarian lifelong lively lofty lone lonely long-range long-standing long-term longstanding longtime loose lopsided loud
    loving low low-level loyal lucky lunar lush mad main major makeshift mandatory manly many mature measly median meek mellow mere
    merry messy metropolitan middle-class mild militant minor miserly misguided mobile modern modest monetary month-long monthly moody
    morbid motherly muddy multiple mundane murky muscular mutual nagging naive naked nasty nationalist naturalized neat necessary needy
    new newfound next nice nimble noble noisy nondisclosure nonpartisan nonprofit nonwhite northeastern northern noteworthy nuanced
    nuclear nuclear-armed null obese oblique obscene obsolete odd oily okay old one-sided onetime ongoing opaque opulent orderly
    ordinary other outdoor outgoing outraged outsize outsized outspoken outstanding overarching overnight overt overwhelming pale paltry
    paranoid parliamentary particular partisan passionate peculiar perfect perfunctory permanent persistent perverse petty picturesque
    pink placid plain pleasant plush polar polarizing polite poor popular populated posh potent precise predatory pregnant preliminary
    premature presumed principled private pro profane profound prolonged prominent prone proper protracted proud prudent pure pursuant
    quaint quarterly quick rainy rambling rampant random rapid rare raw ready real recent recipient regular regulatory relevant
    reluctant reminiscent remote requisite resistant resolute resounding restricted retail revolutionary rich right-wing rigid ripe
    risky robust rocky rough rousing routine rowdy royal rude rugged rusty sacred sad safe saintly salaried same sandy sane scarce scary
    scathing scholarly seaborne seasoned second secular senile senior serene seventh severe sexist shabby shaky shallow shapely sharp
    sheer shiny shocking short-range short-term shrewd shrill sick sickly significant silent silly similar simple sincere sixth skewed
    skilled skinny sleek slick slim sly small small-scale smart so-called sober sobering soft solar sole solemn solid somber
    sophisticated sordid sorry southeastern southern sovereign sparse spectacular spirited splendid staggering stagnant stale
    standardized stark state-owned state-run staunch steadfast steady steep sterile stern sticky stiff straightforward strange strict
    strong stubborn stunning stupid sublime subprime subsequent subtle suburban sudden sufficient sullen sunny super superior supersonic
    supple sure surefire surly surprising sustained sweet swift tacit talented tall tame tasty temporary tempting tense terrifying
    thermobaric thick thin third thirsty thorough three-day tight timely timid tiny tolerant top-secret tortured tough transgender
    transparent tricky troubling true turbulent twin two-day ugly ulterior ultimate unaccompanied unaligned unanswered unarmed
    unauthorized unaware unborn unbound uncertain unchanged unclassified unclear uncommitted uncommon unconfirmed uncontrolled undecided
    undeclared undercover undisclosed undisputed undivided undocumented undue uneasy unexpected unfair unfinished unfit unfortunate
    unfounded unfriendly ungodly unhappy unheard unidentified uniform unifying uninhabited uninsured unique unknown unlicensed unlikely
    unloaded unnamed unnecessary unnoticed unorthodox unpaid unpleasant unpledged unpopular unprecedented unprepared unprompted
    unqualified unregulated unrelated unrelenting unreported unruly unsafe unsecured unseemly unsightly unsolicited unsolved
    unsubstantiated unsure untested untimely untrue untrustworthy unused unverified unwanted unwavering unwilling unwise unyielding
    upbeat upfront uplifting upper upstate urban urgent vacant vague vain valid vast vile violent vivid volatile vulgar wary weak
    wealthy week-long weekly weird well-known western wet white whole wicked wide-ranging widespread wild willing windy witty wooden
    worldly worrisome worthwhile worthy wrong wry year-long yellow young
  `,
  // adjectives that can stand as a noun: “the military”
  'JJ NN': `
    adult audio average benchmark blowout capitalist captive classic commercial communist complex concrete criminal crude defensive evil
    excess explosive favorite fellow fifth fine fossil freewheeling general giant grave hopeful hostile human individual inhumane
    instant isolationist key male middle migrant military minimum native net novel offensive opposite parallel past phony populist
    potential primary principal public quiet radical red serial square terrorist top trustworthy worth
  `,
  // adjectives that are adverbs as well: “he spoke early”
  'JJ RB': `
    daily deep early first hard late likely little long much nationwide nearby outright overall short statewide straight underground
    wide worldwide
  `,
  // adjectives in -ed
  'JJ VBN': `
    advanced alleged armed brokered complicated detailed disappointed distinguished disturbed dogged embedded enamored experienced
    extended fractured frustrated heated impassioned impressed limited located marked mistaken mixed muted pleased redacted related
    satisfied tired
  `,
  // adjectives in -ing
  'JJ VBG': `
    boring commanding convincing damaging devastating disgusting encouraging lasting matching misleading nominating rewarding sprawling
    striking sweeping
  `,
  // participles that often stand before a noun
  'VBN JJ': `
    accomplished affected broken calculated classified combined committed concerned confused convinced deadlocked dedicated
    disenfranchised flawed inclined injured proven qualified respected restrained scared shocked structured televised troubled unsettled
    wounded
  `,
  // participles in -ing that often stand before a noun
  'VBG JJ': `
    appealing booming bruising challenging engaging groundbreaking neighboring pressing promising seeming threatening upcoming yawning
  `,
  // comparatives
  JJR: `
    angrier bigger broader calmer cheaper cleaner clearer colder deadlier easier elder fairer fewer fiercer finer graver greater happier
    harsher healthier heavier higher hotter larger lesser lighter louder narrower newer nicer older poorer quieter safer sharper shorter
    slower smaller softer steeper stricter stronger taller thinner tighter tougher trickier warmer weaker wealthier wider wiser worse
    younger
  `,
  'JJR RBR': `
    better closer deeper faster harder less more sooner
  `,
  // superlatives
  JJS: `
    biggest bloodiest busiest closest deadliest deepest dirtiest earliest easiest fastest fiercest finest gravest greatest happiest
    harshest heaviest highest largest latest least longest loudest lowest nearest newest oldest poorest richest safest smallest
    strongest toughest weakest wealthiest wisest worst youngest
  `,
  // adverbs that do not end in -ly
  RB: `
    aback abroad afterward afterwards again ahead alike almost alone aloud already also altogether always anew anymore anytime anyway
    anywhere apart aside away awhile backward beforehand clockwise downhill downstairs eastward eastwards elsewhere ever everywhere far
    firsthand forever forth further halfway hence henceforth here hereby herein however huh inasmuch indeed indoors inland insofar
    instead inwards just likewise maybe meanwhile midway moreover never nevertheless nonetheless northward northwards not now nowadays
    nowhere offshore often oneself onstage onward onwards otherwise outdoors outwards perhaps pretty quite rather regardless seldom
    sideways someday somehow sometime sometimes somewhat somewhere soon southward southwards still straightaway then thence thereafter
    thereby therefore thereof thus together too twice underfoot uphill upstairs upward very well westward westwards whatsoever whence
    yet
  `,
  // adverbs that are adjectives as well
  'RB JJ': `
    east else enough fast only overseas prior
  `,
  // comparatives of adverbs
  RBR: `
    farther louder smarter sooner
  `,
  // comparatives that are adverbs first
  'RBR JJR': `
    earlier farther later longer
  `,
  // a comparative that is a verb as well
  'JJR VB': `
    lower
  `,
  // directions: “moved north”
  'RB NN': `
    north south
  `,
  // adverbs that are verbs as well
  'RB VB': `
    back forward
  `,
  // adjectives that are verbs as well
  'JJ VB': `
    corrupt wise
  `,
  // past forms that are participles first: “is expected”
  VBN: `
    aimed based born compared designed elected expected intended involved poised scheduled set supposed targeted
  `,
  // past forms that are seldom participles
  VBD: `
    found shot
  `,
  // singular and plural alike
  'NN NNS': `
    headquarters
  `,
};
