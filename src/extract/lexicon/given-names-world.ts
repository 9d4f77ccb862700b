/**
 * Given names of the world with the gender they nearly always have: they help to tell whom “he” and “she” mean, and make nobody a person.
 *
 * Left out: names that are family names, words or towns as often, and names that women here and men there bear (Andrea, Jan, Nicola, Sasha).
 *
 * Source: compiled by hand from the name statistics that public registers publish (Nordic, Baltic, Slavic, Romance, Turkic, Arab, Persian, South
 * and East Asian, African states). Two genders for one folded spelling are no gender.
 */
const words = (line: string): readonly string[] => line.trim().split(/\s+/u);

const female = words(`
  bethan lia farida helena liza mercy noa paulina purity esperanza chiamaka ngozi wangari atieno achieng nyambura thandiwe nomvula zanele busisiwe itzel ximena
  elin ingeborg sigrid solveig marit kari kirsti hanne mette pernille helle birgitte inger maren liv ragnhild gunilla annika ulrika britt agneta
  kerstin birgitta malin linnea ebba freja frida hilde turid randi tove dorthe lone bente karin margrethe kristin kristina katarina johanna hedda
  hedvig maja saga tuija paivi päivi marjatta riitta leena sanna kaisa aino tuula katri pirjo liisa kadri kaja triin piret evika ilze inese dace
  liga baiba zanda daiva rasa ingrida jurgita dalia gintare agnieszka malgorzata małgorzata katarzyna joanna ewa barbara beata magdalena zofia
  jadwiga danuta halina wieslawa grazyna bozena iwona kinga marta aneta jolanta zuzana lenka jana petra hana ivana alena jitka pavla vera věra
  dagmar ludmila milada zuzanna katalin ildiko ildikó zsuzsanna erzsebet erzsébet ilona agnes ágnes eszter judit orsolya reka réka timea tímea
  jelena milica dragana snezana snežana ljiljana vesna jadranka biljana mirjana gordana kolinda zorana slavica marija ivanka tanja mojca alenka
  urska tatjana desislava tsvetelina kristalina rumyana stefka ralitsa iliana mihaela raluca ioana roxana simona laura gabriela elena anca corina
  oana adina oksana olena iryna yulia nadiya halyna liudmyla lesya kateryna svitlana larysa daryna yaryna svetlana nadezhda lyudmila valentina
  anastasia anastasiya ksenia ksenija daria darya polina evgenia yevgenia zinaida raisa tamara zhanna ketevan salome natia tamar eka anahit ani
  gayane lusine nune aysel leyla aygun gulnara aigul dinara saule asel zarina malika nilufar shahnoza ayse ayşe fatma emine hatice zeynep elif
  meral tansu canan nurcan gulsen gülşen sevgi sibel serap ozlem özlem aylin pinar selin leila maryam zahra fatemeh narges masoumeh nasrin shirin
  shahla azadeh mahsa parisa niloufar roya ziba faezeh marzieh hanan nawal rania rima hala hiba lubna samira salma suha asma khadija zaynab sumaya
  huda najat latifa malak farah yasmin yasmine dalal ghada lina manal muna nadia nadine reem sawsan tawakkul shaima benazir hina sherry kishwar
  malala mukhtaran bushra aseefa khaleda rowshan dipu taslima nirmala mamata mayawati sushma smriti vasundhara sonia priyanka aruna arundhati
  medha brinda jayalalithaa meira pratibha sarojini lakshmi kavita sunita geeta gita meena rekha asha lata shabana deepika anushka kareena
  aishwarya pooja neha divya swati nandini sangeeta usha vandana vijaya chandrika sirimavo bidya sujata pabitra megawati susi retno puan khofifah
  ratna siti nurul corazon imelda gloria risa loren yingluck paetongtarn suu thuy huong phuong sakura yuko yuriko keiko noriko akiko michiko
  hiroko kyoko naoko masako tomoko mariko emiko reiko takako sanae seiko renho mikako ayaka haruka nanako misaki geun-hye hye-kyung kyung-wha
  mi-ae eun-hye young-sun yoo-jin seo-yeon min-jung ji-young so-young hyun-jung yo-jong sol-ju ju-ae ing-wen mei-ling qingling yi-ching bi-khim
  xiuying meiling xiaohong lihua yanping liyuan thandeka nomsa nosipho nkosazana naledi lindiwe zanele nomvula busisiwe sindiswa bathabile zodwa
  palesa boitumelo refilwe wangari wanjiru akinyi atieno achieng njeri nyambura wambui moraa halima zuhura samia mariam habiba mwanaidi ngozi
  chioma chinwe adaeze ifeoma amaka nneka obiageli uju folake funmilayo yetunde titilayo omolara hauwa zainab rahama akosua abena efua adwoa afua
  mawusi aminata mariama fatou fatoumata rokhaya ndeye bintou kadiatou oumou ramatoulaye djeneba tsehay birtukan sahle-work meaza hirut tigist
  almaz selamawit genet senait lemlem saara monica dilma cristina michelle verónica veronica claudia beatriz xiomara violeta sandra epsy mireya
  rosario dina delcy tibisay maría yolanda piedad ximena camila evelyn jeannette cecilia estela hebe nilda patricia soledad manuela marisa ada
  lidia veronika susana mercedes pilar esperanza margarita inés ines irene dolores nuria begoña macarena isabel cayetana ione teresa catarina
  mariana joana raquel sofia beatrice giorgia elly federica francesca chiara alessandra mara giulia paola antonella daniela valeria silvia
  virginia mariastella rosy ségolène marine rachida valérie élisabeth elisabeth agnès roselyne ségolene christiane martine aurore yaël amélie
  florence mathilde manon clémentine sandrine brigitte delphine solène hélène helene geneviève nathalie sylvie corinne véronique cécile céline
  annalena annegret saskia sahra alice klara bettina franziska svenja birgit heike silke anke ute gisela renate hannelore monika beate steffi
  marlene gudrun elke ulrike beatrix karoline alma doris viola simonetta micheline evelyne mhairi arlene róisín roisin sinéad sinead aoife niamh
  siobhan siobhán orla gráinne mairead maeve bríd brigid catriona eilidh morag isla iona shona rhian carys sian siân olive agatha edith beryl
  mabel ethel enid phyllis rosalind harriet matilda imogen philippa cordelia gemma kirsty jacinda tanya bridget sussan marise chrystia mélanie
  melanie pauline rosemary thelma delia marjorie bernadette josephine clementine augusta henrietta wilhelmina theodora antonia octavia cornelia
  leonora aurora bianca carlotta donata emilia fabiola flavia ginevra graziella loredana lucrezia ludovica ornella raffaella rosanna serena clara
  anita penny ivy naomi vivian carla lena lea nina mia lara alba lola rosie daisy poppy zoe zoë ella amelia mila stella vanessa yvonne yvette
  simone odette colette estelle gina edna irma hilda gerda erna elsa else ilse inge uta jutta anja katja nadja maike meike sylvia viviane mirela
  tracey stacey tammy tara tessa trudy una vicky wilma zelda bella belinda bonnie caroline carrie cassandra celia cindy clare connie daphne
  darlene dawn deirdre dolly dora eileen elaine eliza elsie erica erika esther eugenie eunice faith felicity flora freya geraldine gertrude
  gillian gladys glenda gwen gwyneth iris isabelle jenna jenny jill joanne juliet katie kristen leah lily liz lizzie lorna lorraine lottie lydia
  lynne maggie mandy margot marian marianne maud maureen mavis melinda millie mindy minnie miranda miriam moira myra nell noreen norma patsy patty
  paulette pearl peggy penelope phoebe polly prudence rachael rebekah rhoda rhonda robyn rosalie rose rosemarie roxanne sadie sally shelley sheila
  sherri sheryl hope zohra juliana luciana luisa luísa elisa eloisa marcela mariela graciela gisele giselle noemi noémie maelle anouk femke
  marijke ineke anneke hanneke tineke maaike sanne lotte nienke margriet ria
`);

const male = words(`
  alun emyr marcos caio brent eitan dov yoram ulrich kiprono kipchoge otieno ochieng odhiambo mwangi kamau chukwudi emeka obinna sipho thabo bongani jomar rodel
  tomas tomáš jonas lars olav kjell knut arne torbjorn torbjørn bjorn bjørn harald haakon hakon håkon oyvind øyvind trygve sigurd gunnar ragnar
  leif magnus mikkel soren søren jesper troels rasmus henrik anders niels mogens poul preben viggo carsten flemming ulf goran göran bengt gosta
  gösta ingvar stefan fredrik gustav gustaf axel johan johannes nils rolf sture torsten ulrik pekka matti juha sauli alexander petteri antti jussi
  timo heikki esko paavo mauno urho eero toomas taavi juri jüri andrus siim urmas marko valdis andris edgars krisjanis guntis raimonds egils
  gitanas algirdas vytautas andrius saulius valdas gintautas donald jaroslaw jarosław lech mateusz radoslaw radosław zbigniew krzysztof wojciech
  stanislaw stanisław tadeusz leszek marek slawomir sławomir grzegorz pawel paweł jacek maciej marcin bartosz witold waldemar ryszard boguslaw
  wlodzimierz vaclav václav milos miloš petr jiri jiří bohuslav karel frantisek františek lubomir zdenek zdeněk jaroslav miroslav vladimir
  ladislav ludvik radek ondrej ondřej vojtech vojtěch robert igor peter eduard ivan mikulas mikuláš laszlo lászló viktor ferenc gyula sandor
  sándor gabor gábor istvan istván jozsef józsef zoltan zoltán tibor attila bela béla imre lajos matyas péter gergely balazs balázs slobodan
  aleksandar ivica ivo franjo stjepan andrej zdravko milorad radovan ratko momcilo zoran milo dritan nebojsa boyko bojko rumen plamen kiril georgi
  simeon petar asen traian klaus nicolae calin călin victor adrian mircea liviu florin bogdan razvan răzvan marcel ludovic edi sali ilir hashim
  albin ramush behgjet kyriakos alexis antonis georgios yanis yannis giorgos costas kostas nikos nikolaos evangelos dimitris panagiotis stavros
  christos volodymyr oleksiy oleksii valerii valeriy valery ruslan vitali vitaly vitalii taras dmytro andriy andrii serhiy serhii yuriy denys
  mykola mykhailo bohdan arsen ihor kyrylo rustem yevgeny yevgeniy evgeny alexei aleksei aleksey alexey anatoly gennady gennadiy boris dmitriy
  leonid sergey sergei vladislav vyacheslav maxim maksim mikhail nikolai nikolay pavel ramzan roman semyon stanislav timur vadim valentin vasily
  yegor yevgeni zurab mikheil irakli bidzina giorgi levan vano serzh nikol armen ilham heydar elchin kassym-jomart nursultan askar bakytzhan
  emomali shavkat islom gurbanguly serdar sadyr sooronbay recep tayyip abdullah ahmet binali bulent bülent devlet ekrem fethullah hakan hulusi
  kemal mansur mesut mevlut mevlüt muharrem murat mustafa necmettin numan selahattin suleyman süleyman turgut yasar yaşar mehmet hassan hasan
  mahmoud masoud ebrahim javad abbas ali hossein hussein mohsen mehdi mojtaba saeed akbar esmail qasem reza ruhollah amir ehsan kourosh bahram
  behrouz nouri haider adel barham jalal masrour nechirvan bashar hafez walid fuad farouk riad wael maher assef michel samir saad rafik nabih
  najib tammam naim khaled mousa saleh yahya marwan salam riyad nasser ramzi ahmad ahmed anwar gamal hosni abdel abdelfattah sameh mohamed mostafa
  hamdeen amr ayman essam tarek sherif khalifa fayez aguila abdulhamid muammar saif zine moncef beji kais hichem rached youssef habib abdelaziz
  abdelmadjid houari liamine driss saadeddine aziz abdelilah salman fahd faisal turki bandar khalid nayef abdulaziz adil tamim hamad jassim
  mohammed zayed rashid maktoum haitham qaboos jaber nawaf mishal abdrabbuh rashad hadi mansour ashraf hamid gulbuddin zalmay haibatullah
  sirajuddin zabihullah asif bilawal imran nawaz shehbaz shahbaz pervez zulfikar yousaf ishaq qamar asim arif zahid fazlur fawad narendra rajiv
  rahul manmohan rajnath arvind nitish akhilesh yogi lalu sharad uddhav nitin piyush jairam shashi ajit sachin virat sourav mukesh anil gautam
  ratan azim narayana sundar vikram suresh ramesh mahesh rakesh dinesh naresh ashok anand mohan gopal prakash deepak pradeep rajendra surendra
  virendra harish girish satish umesh ganesh mahinda gotabaya maithripala ranil anura sajith khadga baburam girija prachanda ziaur hossain mujibur
  asaduzzaman joko susilo prabowo gibran budi basuki bambang anies ridwan sukarno yusril rodrigo ferdinand benigno thaksin prayut srettha abhisit
  somchai prawit anutin mahathir muhyiddin ismail hsien lawrence shinzo shinzō fumio shigeru junichiro yoshihide taro tarō ichiro ichirō yukio
  naoto yoshihiko akihito naruhito hirofumi takashi satoshi makoto katsuya nobuo nobusuke yasuhiro kiichi kakuei eisaku toshimitsu hideki seiji
  shunichi masayoshi jong-un jong-il il-sung jae-myung jae-in yong-ho seok-youl suk-yeol cheol-soo joon-pyo myung-bak moo-hyun dae-jung young-sam
  tae-woo doo-hwan chung-hee nak-yon jun-seok dong-hoon duck-soo ki-moon xiaoping jinping zedong enlai keqiang rongji jintao zemin jiabao qishan
  weiwei xiaobo guangcheng guofeng ying-jeou shui-bian teng-hui kuo-yu wen-je kwame kofi kojo kwabena kwaku kgalema thabo cyril mmusi mangosuthu
  pravin gwede sipho themba sibusiso mandla bongani lungisa thulani emmerson constantino lazarus hage seretse festus ian mokgweetsi duma hakainde
  rupiah frederick joaquim joao joão josé jose armando filipe afonso samora raila uhuru mwai kalonzo musalia kipchoge rigathi jomo yoweri kizza
  bobi tundu jakaya pombe abiy meles hailemariam lemma demeke isaias girma mengistu tedros debretsion siad sharif abdalla salva riek olusegun
  goodluck muhammadu bola atiku yemi rotimi nyesom godswill babatunde adebayo oluwaseun chukwuemeka emeka obinna chidi ikechukwu nnamdi umaru
  yakubu aliyu abdulsalami blaise roch ibrahima macky abdoulaye ousmane bassirou léopold alassane félix felix henri guillaume faure idriss mahamat
  hissène faustin moise moïse étienne etienne mamady lansana sékou amadou modibo assimi moussa mahamadou abdourahamane andry didier navin pravind
  anerood nayib alejandro andrés andres enrique felipe vicente ernesto césar cesar alberto ollanta martín álvaro alvaro iván gustavo evo rafael
  lenín guillermo horacio abdo santiago nicanor tabaré raúl raul fidel diosdado henrique leopoldo edmundo nicolás sergio jair aécio geraldo ciro
  eduardo flávio flavio fabio renan sérgio alexandre gilmar tarcísio romeu mariano íñigo inigo joaquín artur carles quim oriol antónio antonio
  aníbal anibal marcelo mário luís andré romano enrico massimo beppe gianfranco gianni umberto giorgio carlo ignazio roberto vincenzo salvatore
  raffaele françois gérald édouard edouard jean-luc jean-marie jean-claude jean-yves arnaud benoît benoit stéphane stephane sébastien sebastien
  éric christophe xavier thierry olivier yannick raphaël raphael gérard hervé herve laurent jérôme jerome armin markus horst karl karl-heinz
  frank-walter cem heiko sigmar joschka jurgen hans-georg thilo bjoern winfried uwe jörg jorg holger ralf rainer rüdiger rudiger detlef günter
  gunter günther manfred norbert siegfried sebastian herbert werner heinz-christian johann ueli elio geert jan-peter wopke jeroen wouter sander
  frans rutger joost pieter willem hendrik maarten gijs enda micheál micheal eamon éamon bertie ciarán ciaran eoin eoghan cormac fergus padraig
  pádraig seamus séamus ruairi tadhg humza keir rishi dominic sajid kwasi hamish angus gareth rhodri huw ieuan dafydd edgar cedric clive desmond
  edmund geoffrey godfrey hector horace hubert humphrey maurice mortimer neville percival reginald sylvester tobias wilfred barnaby bruno georg
  franz anton emil otto oskar leon luca lukas lucas jakob fritz heinz heinrich ludwig rudolf albrecht alfred alfons ernst erwin egon eberhard
  volker thorsten matthias mathias andreas joachim jochen florian fabian dominik philipp moritz pascal rené gilles yves luc serge roland ruben
  idris ramon ramón vasco tiago thiago mateo lorenzo stefano fabrizio claudio filippo franco pietro renzo sandro tommaso ugo valerio dario emilio
  edoardo mads morten ole per knud svend kaare stig eskil tor ove kurt gunther theodor konrad conrad clemens benedikt wesley marcus craig shane
  travis derek darren dean ross warren clifford roderick gilbert norman stanley leonard bernard ernest cecil clarence floyd earl lloyd melvin
  marvin alvin calvin irving milton gerry barry garry harvey leroy luther lionel lyle malcolm murray orville oswald otis owen perry preston quincy
  reuben rex rodney rory rowan rufus sherman silas solomon spencer terence theodore trevor tristan troy tyrone vernon virgil wade wilbur woodrow
  abdulrahman abdel-fattah bilal hamza jamal kareem khalil majid malik nabil naveed omer osman rami tahir tawfiq usman waleed wasim yasir younis
  zaid zubair daud daoud issa yunus ismael israel isaac levi nathaniel ezekiel gideon avi yair yoav benny naftali itamar bezalel gadi moshe
  menachem shlomo yaakov yehuda amos ezra caleb seth noel darius dexter edwin elliot elliott elmer emanuel emmett
`);

/** Lower-case given name to gender. */
export const worldGivenNames: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...female.map((name) => [name, 'f'] as const),
  ...male.map((name) => [name, 'm'] as const),
]);
