/**
 * Common English verbs by their base form, grouped by the word classes the base form can have, the usual one first.
 *
 * Their inflected forms are made from them (see `verb-forms.ts`); irregular ones stand in `verbs-irregular.ts`. General vocabulary, in British and
 * American spelling; add a verb to the group whose first class is what a reader would guess without context.
 */
export const commonVerbs: Readonly<Record<string, string>> = {
  // hardly ever anything but a verb
  VB: `
    fume gripe lambaste murmur abandon abduct abet abide abolish abort absorb abstain accede accelerate accept accommodate accompany accomplish accrue accumulate
    accuse achieve acknowledge acquaint acquiesce acquire activate adapt add adhere adjourn adjust administer admire admit adopt
    advertise advise affect affirm afflict afford aggravate agitate agree alienate align allege allocate allot allow allude alter amass
    amaze amend amplify amputate analyse analyze animate annihilate announce anoint anticipate apologise apologize appal appear append
    applaud apply appoint appreciate approve argue arise arrange arrive articulate ascend ask aspire assail assassinate assemble assert
    assess assign assist assuage assume assure attach attend attract attribute authorise authorize avert avoid await backfire bake balk
    banish batter beam become befriend beg begin behave behead belie believe belittle belong bemoan besiege betray blackmail blah blare
    bleed bless blister blurt boil bolster bombard boo bore borrow bother bow brace brag brave breathe breed bring bristle broaden
    bugger build buoy burgle burn burrow bury cajole calculate calibrate cancel capitalise capitalize capitulate caricature carry carve
    catapult categorise cater cease celebrate censor certify characterise characterize chastise cheat cherish chide chime choke choose
    churn circulate circumvent cite clap clarify classify click clinch cling clone coalesce cobble coerce cohere coincide collaborate
    collect collide collude combate combine come commence commend commit communicate compare compel compensate compete compile complain
    complicate comply compose comprise conceal concede concentrate conclude concur condemn condone confer confess confine confirm
    confiscate conflate confront confuse congratulate connect consider consist consolidate conspire constitute constrain construct
    consult consume contain contaminate contemplate contend continue contradict contravene contribute convene convert convey convict
    convince cooperate cope corral correspond craft crater crave crawl create creep criminalize cripple criticise criticize cruise
    crumble crystallize culminate cultivate curb curtail dab dampen dare debunk decamp decapitate deceive decentralize decide decimate
    declare declassify decode decry dedicate deduce deem deepen defame defend defer define deflect defraud defund defuse defy dehumanise
    dehumanize delete deliver delve demolish demonize demonstrate demur denounce deny depart depend depict deplore deploy deport depose
    deprive derail deride derive descend describe desecrate deserve designate despise destabilise destabilize destine destroy detain
    detect deter determine detest detonate devastate develop devise devolve devote devour diagnose dial dictate die differ differentiate
    digest diminish dine disagree disallow disappear disappoint disapprove disarm disassociate disavow disband disbelieve discard
    discern disclose disconnect discontinue discourage discover discredit discriminate discuss dislodge dismantle dismiss dismount
    disobey disparage dispatch dispel disperse displace dispossess disqualify disrupt dissatisfy disseminate dissolve distinguish
    distort distract distribute distrust disturb divert do dodge dole dominate donate dope dot download downplay drown drum dub dupe dwell
    dwindle earn eat eavesdrop echo educate eject eke elapse elect electrify elevate elicit eliminate elude emanate embark embarrass
    embed embellish embezzle embody embrace embroil emerge emit empathise empathize emphasise emphasize employ empower enable enact
    encompass encourage encroach encrypt endanger endeavour endorse endure energize enforce engage engender engulf enhance enjoy enlist
    enquire enrage enrich enshrine enslave ensue ensure entail enter entertain entice entitle entrap entrust envision equate equip
    eradicate erase erect erode err erupt escalate escort espouse establish evacuate evade evaluate evaporate evict evolve exacerbate
    exaggerate examine exasperate exceed excel excite exclude execute exhale exhort exhume exist exonerate expand expatriate expect
    expel expend expire explain explode exploit explore expose express extend extinguish extol extort extract extradite fabricate
    facilitate fade fail faint falsify falter fathom feign fend fill finalise finalize find fixate fizzle flail flank flare flatten
    flatter flee flirt flourish flout fluctuate follow foment foresee foreshadow forfeit forge forget forgive formulate fortify foster
    fracture fret frustrate fulfill fundraise funnel gag galvanize gamble garner gasp gather gauge gaze generate get give glide glorify
    go govern graft grapple gravitate greet grieve grope grow grumble hail hammer hamper handcuff handle hang happen harass
    hasten haunt have heal hear heed heighten herald hesitate hide hijack hinder hoard hone hoodwink horrify hover humiliate
    hurl identify ignite ignore illustrate imagine imitate immigrate immunise impassion impeach imperil implement implicate implode
    implore imply impose impress imprison improve incarcerate incite incline include incriminate incur indicate indict indoctrinate
    induce infect infer infiltrate inflict inform infringe infuriate inhale inherit inhibit initiate inject injure inquire insert
    insinuate insist inspire install instigate instruct integrate intend intensify interact intercede intercept interfere interject
    interpret interrogate interrupt intervene intimidate introduce intrude invade invalidate invent invest investigate invite invoke
    involve irrigate irritate isolate itch jeer jeopardise jeopardize jockey jog join jolt juggle justify keep kidnap kneel knit knock
    know lag lambast lash laud launder lay leap learn legalise legalize lend let liberate lick like liken linger liquidate listen
    litigate litter loathe locate log loom loosen lose lurch lynch magnify maim maintain make malign manage maneuver manipulate
    manoeuvre manufacture mar marginalize marry materialize maul maximise maximize mediate meet melt merge metastasize militarize mimic
    mince mingle minimise minimize misconstrue mishandle misjudge mislead misrepresent miss misstate mistreat misunderstand mitigate
    moan mobilise mobilize modify molest monitor mop motivate mount mourn mow mull multiply muse muster mute mutilate mutter nag narrate
    nationalise nationalize navigate necessitate negotiate neutralise neutralize nominate nullify obey obliterate observe obsess
    obstruct obtain occupy occur offend offset omit operate opine oppose opt orchestrate ordain organise organize originate oust outlast
    outlaw outlive outnumber outsource overcharge overcome overestimate overfly overhear overlap overlook overpower overpromise overrule
    overrun oversee overshadow overstate overtake overthrow overturn overwhelm owe pander pant paralyse paralyze parse participate pave
    peddle penalise penalize pend penetrate perceive perform perish perpetrate perpetuate persecute persist persuade pilfer pillage
    pinpoint pirate placate plagiarise plagiarize plague plead please plow plummet plunder poise poke polarize polish politicize pollute
    ponder portray pose posit possess postpone pounce pour preach precede predicate predict preempt prefer premise prepare prescribe
    preserve preside presume presuppose pretend prevail prevent prioritise prioritize proceed proclaim produce profess prohibit
    proliferate prolong promote prompt pronounce prop propagate propel propose prosecute prosper protect protrude prove provide provoke
    publicise publicize publish pump punctuate punish purport pursue put qualify quash quell quit rack radicalize raise ransack ratchet
    ratify rattle ravage react reaffirm realise realize reap rear reassure rebuild rebut recant recap recast recede receive recite
    reckon reclaim recognise recognize recommend reconcile reconnoitre reconsider reconvene recover recruit recur redact redirect
    redouble reduce refer refill reflect reframe refuel refuse refute regain regulate rehearse reinforce reinstate reinvent reinvigorate
    reiterate reject rejoice relate relax relay relent relieve relinquish relocate rely remain remember remind remove rename render
    renege renew renounce renovate reopen repatriate repay repel replace replicate represent repress reprint reprise republish repudiate
    require resemble resent resettle reshape reshuffle reside resign resist resonate respond restore restrict resume resurrect retain
    retaliate rethink retire retort retract retrieve reunite reveal revel reverberate revere revile revise revisit revitalize revive
    revoke rewrite rig rip roast rob roil rotate rouse ruin sabotage sag sail sandwich satisfy save say scatter scoff scorch scorn scrap
    screw scrub scrutinize scuttle secede sedate see seek seem segregate seize send serve settle sever sew sext shackle shake sharpen
    shatter shave shed shine shiver shoot shoplift shove shrink shrug shun shut simmer simplify simulate sing siphon sit skew skip skirt
    slash slay sleep smash smuggle snatch sneak sneeze snore snub soar sob soften solicit solidify solve soothe sow spar spark spawn
    speak specialize specify speculate spend spill spit splash spoil sprawl sprint spurn squander squat squeeze stab stabilise stabilize
    stack stall stare startle starve steal steer sterilise sterilize stifle stipulate stir stockpile stoke straighten strand strangle
    stray strengthen strew strive stroll stun subdue submit subscribe subsidize subvert succeed suck sue suffer suggest summarise
    summarize summon supervise supplant suppose suppress surmise surpass surround survive suspend sustain swallow swamp swarm sway swear
    swell swim swindle symbolise symbolize sympathise sympathize tackle take tamp tamper tangle tarnish taunt teach tear tease televise
    tell tempt tend terminate terrify terrorise terrorize testify thank think thrash threaten thrive throw thrust thwart tick tighten
    tinker tolerate topple torture toss tout tow trample transcend transform translate transmit transpire transport treat tremble
    trespass trickle trounce trumpet try tumble uncover underestimate undergo underlie underline undermine underpay underreport
    underscore understand understate undertake undervalue undo undress unearth unfold unhinge unify unionize unite unleash unload unlock
    unravel unseat unveil upcome upend upgrade uphold uproot usher usurp utilise utilize vacate vaccinate validate vandalise vandalize
    vanish vanquish vary veer vent verify victimise victimize vie vilify violate vomit vouch wade waive wander wane want warn wash
    waterboard waver weaken wear weep weigh whack whistle whitewash widen wield win wink winnow wipe wiretap withdraw wither withhold
    withstand woo worsen wrap wrest wrestle write yank yawn yearn yell zero
  `,
  // a verb first: “the search” is the rarer use
  'VB NN': `
    advance bail bash bear beat bet bind blame block boast boost bounce break buck buy bypass calm capture cast catch cement cheer climb
    counter cover crack cross crush cure defeat dig dislike drag draw drink drive drop dump ease eclipse escape estimate exercise face
    fare favor favour feed feel file fit fix fly fool forbid grant guarantee guess help highlight hike hire hit hold hop hope huddle
    hurt jump kick kill launch lead leave lift limit lock look love lure march match mean mention move need offer outline paint pass pay
    pick play pound pray pull purchase purge push puzzle reach read rebuke recall refrain register regret reign rein relish repair
    repeal repeat resolve restructure return retweet reverse reward ridicule run scare scramble seal sell shield show sink slam slip
    sound spin spread spur stand start stay stem stick stop strip stumble subpoena supplement support suspect switch talk tap temper
    trace transfer trigger turn urge use veto wait walk warrant watch wish wonder work worry wound yield
  `,
  // a noun first: “the claims” more often than “he claims”
  'NN VB': `
    access accord account act address advocate affiliate age aid aim air alarm ally ambush amount anger annex answer appeal approach arm
    arrest assault associate attack attempt auction average award balance ban bar base bath battle benefit bias bid bite blast blaze
    blow bolt bomb book boom border breach brew bribe broadcast broker bruise brush bully call cap care caucus cause caution center chair
    challenge champion change channel chant charge chase chat check chip claim clamor clash coin collapse color combat command comment
    commission compromise concern conduct conflict contact contest contract contrast control cook cost cough count couple court crash
    credit critique crowd crown cry cut damage dance date deadlock deal debate decline decrease default defect delay demand dent design
    detail dip discount disguise disgust display dispute disregard disrespect distance divide divorce document dog doom doubt draft
    drain dream dress drift duck edge edit email encounter end engineer exchange exhibit exit experience export eye fall fan fear
    feature feud fight figure film finance fine finish fire flash flaw fling float flock flood flow focus fold force forecast form frame
    freeze fuel function fund gain gas gear glimpse grab graduate grasp grind grip guard guide hack halt hand harbor harbour harm hate head
    headline heat hedge hint honor host house hug impact import increase influence insult intern interview intrigue issue jab jail jam joke judge
    kiss label labor lack lament land laugh leak lecture level leverage license lie light line link list lob lobby loot mandate map mark
    market mask massacre matter measure merit mind mirror mix moderate muddle murder nail name nod note notice orbit order outrage
    overhaul pack pardon park patrol pause peak permit petition photograph pile pit pitch place plan plant pledge plot point poison
    police poll pop position post practice praise press pressure price pride print probe profile profit project promise protest punch
    quarantine quarrel question quip quiz quote rage rail rally range rank rape rate rebuff record recount reel reference reform regard
    release remark remedy rent reply report reprimand request rescue research reserve respect rest result review revolt ride ring rise
    risk rival roar rock roll root round rub rule rush sacrifice sanction scale scam scan schedule scold score scratch scream screen
    script search seat sense sentence set shape share shell shift ship shock shout showcase side sigh sign signal sketch slander slate
    slaughter slide smear smell smile smoke snag spearhead spell spike split sponsor spoof spot spotlight spring spy stage stake state
    station step sting store stress stretch stride strike structure struggle study stump subject suit sum supply surface surge surprise
    surrender survey sweat sweep swing tack tally tape target task tax team test thrill tie tilt tip tire title torch torpedo touch tour
    tower track trade traffic trail train trap trash travel trend trip trouble trust tune tweet twist type update value venture view
    visit voice volunteer vote vow wage wake waste wave whisper wind witness word worship wreck zone
  `,
  // an adjective first: “a clear answer”
  'JJ VB': `
    blunt brief clean clear close complete cool correct direct double fake free further last mock narrow near obscure open own pivot
    present prime savage separate single slow total upset utter warm
  `,
  // a verb first, an adjective in “a welcome change”
  'VB JJ': `
    coordinate dry elaborate flip lean live secure select smooth snap spare undercut welcome
  `,
};
