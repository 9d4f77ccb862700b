import { describe, expect, it } from '@jest/globals';
import { detectLanguage, foreignLanguage } from '../../../src/extract/clean/detect-language.js';

describe('English', () => {
  it.each([
    ['The mayor said the bridge is safe.', 'plain'],
    ['Reyes denied fraud.', 'three words'],
    ['Vance accuses Tarn of lying.', 'a headline'],
    ['Reyes blames Tarn.', 'no small word'],
    ['MAYOR BLAMES TARN COUNCIL', 'capitals without a small word'],
    ["U.S. troops strike Tarn's port", 'an initialism and a possessive'],
    ['SEOUL SAYS PYONGYANG SENT TROOPS TO RUSSIA', 'capitals'],
    ['THE MAYOR OF TARN HAS RESIGNED AFTER A REPORT ON THE OLD BRIDGE, HER OFFICE SAID.', 'a sentence in capitals'],
    ['Mr. de la Cruz said no to them.', 'a Spanish name'],
    ['Van der Berg and De la Cruz meet in La Paz', 'foreign names in a headline'],
    ['“La vie est belle,” Reyes said to the reporters in Tarn.', 'a French quotation'],
    [
      '“Nous ne voulons pas la guerre et nous ne la ferons pas,” the minister said in Paris on Monday, and added that the army would stay where it was.',
      'a longer French quotation',
    ],
    ['The wee lassie fae Tarn telt the polis she didnae ken wha had broken the windae, an that she wis away hame.', 'Scots-like'],
    ['The boss no go pay dem, and the workers say they go stop the work for the port until he answer.', 'Pidgin-like'],
  ])('%j (%s)', (text) => expect(detectLanguage(text)).toBe('en'));
});

describe('other languages', () => {
  it.each([
    ['Die burgemeester het gesê dat die brug veilig is en dat hy nie van plan is om dit te sluit nie.', 'af'],
    ["L'alcalde va dir que el pont és segur i que no hi ha cap perill per als veïns de la ciutat.", 'ca'],
    ['Starosta řekl, že most je bezpečný a že se nemusí zavřít, protože byl v dubnu opraven.', 'cs'],
    ['Dywedodd y maer fod y bont yn ddiogel ac nad oedd angen ei chau, ond mae rhai yn amau hyn.', 'cy'],
    ['Borgmesteren siger, at broen er sikker, og at der ikke er nogen grund til at lukke den.', 'da'],
    ['Der Bürgermeister hat den Vorwurf nicht bestritten.', 'de'],
    ['El alcalde dijo que el puente es seguro para los vecinos.', 'es'],
    ['Linnapea ütles, et sild on ohutu ja et seda ei ole vaja sulgeda, sest see oli kevadel üle vaadatud.', 'et'],
    ['Pormestari sanoi, että silta on turvallinen ja että sitä ei ole syytä sulkea, koska se oli juuri korjattu.', 'fi'],
    ['Le maire a déclaré que le pont est sûr pour les habitants.', 'fr'],
    ['Dúirt an méara go bhfuil an droichead sábháilte agus nach bhfuil sé le dúnadh, ach tá daoine buartha.', 'ga'],
    ['Gradonačelnik je rekao da je most siguran i da ga ne treba zatvoriti, jer je bio popravljen.', 'hr'],
    ['A polgármester azt mondta, hogy a híd biztonságos, és nem kell lezárni, mert már megjavították.', 'hu'],
    ['Wali kota mengatakan bahwa jembatan itu aman dan tidak perlu ditutup karena sudah diperbaiki oleh mereka.', 'id'],
    ['Il sindaco ha detto che il ponte è sicuro per gli abitanti.', 'it'],
    ['Meras sakė, kad tiltas yra saugus ir kad jo nereikia uždaryti, nes jis buvo ką tik suremontuotas.', 'lt'],
    ['Mērs sacīja, ka tilts ir drošs un ka to nav jāslēdz, jo tas bija tikko salabots.', 'lv'],
    ['De burgemeester zei dat de brug veilig is voor het verkeer.', 'nl'],
    ['Ordføreren sier at broen er trygg, og at det ikke er noen grunn til å stenge den nå.', 'no'],
    ['Burmistrz powiedział, że most jest bezpieczny i że nie trzeba go zamykać, bo był już naprawiony.', 'pl'],
    ['O prefeito disse que a ponte não é segura para os moradores.', 'pt'],
    ['Primarul a spus că podul este sigur și că nu trebuie închis, pentru că a fost reparat în mai.', 'ro'],
    ['Starosta povedal, že most je bezpečný a že sa nemusí zatvoriť, lebo bol v apríli opravený podľa plánu.', 'sk'],
    ['Župan je povedal, da je most varen in da ga ni treba zapreti, ker so ga že popravili.', 'sl'],
    ['Kryetari tha se ura është e sigurt dhe se nuk ka arsye për ta mbyllur, sipas një raporti.', 'sq'],
    ['Borgmästaren säger att bron är säker och att det inte finns någon anledning att stänga den.', 'sv'],
    ['Meya alisema kuwa daraja hilo ni salama na hakuna sababu ya kulifunga kwa sasa.', 'sw'],
    ['Sinabi ng alkalde na ligtas ang tulay at hindi ito kailangang isara, ayon sa mga inhinyero.', 'tl'],
    ['Belediye başkanı köprünün güvenli olduğunu söyledi ve bu karar için çok çalıştıklarını da ekledi.', 'tr'],
    ['Thị trưởng nói rằng cây cầu là an toàn và không có lý do để đóng cửa trong năm nay.', 'vi'],
    ['Мэр сказал, что мост был безопасным объектом.', 'ru'],
    ['Мер сказав, що міст є безпечним для людей.', 'uk'],
    ['Кметът каза, че мостът е безопасен и няма да бъде затворен.', 'bg'],
    ['Градоначелник је рекао да је мост безбедан и да њега не треба затворити.', 'sr'],
    ['قال رئيس البلدية إن الجسر آمن', 'ar'],
    ['شهردار گفت که پل امن است', 'fa'],
    ['میئر نے کہا کہ پل محفوظ ہے', 'ur'],
    ['ראש העיר אמר שהגשר בטוח', 'he'],
    ['Ο δήμαρχος είπε ότι η γέφυρα είναι ασφαλής', 'el'],
    ['महापौर ने कहा कि पुल सुरक्षित है', 'hi'],
    ['মেয়র বলেছেন সেতুটি নিরাপদ', 'bn'],
    ['市长说这座桥是安全的', 'zh'],
    ['市長は橋が安全だと述べた', 'ja'],
    ['시장은 다리가 안전하다고 말했다', 'ko'],
    ['นายกเทศมนตรีกล่าวว่าสะพานปลอดภัย', 'th'],
    [
      'Le maire a refusé de répondre aux questions. « It is a scandal, and we will not accept it », a dit un membre du conseil, qui vit à Londres.',
      'fr',
    ],
    [
      'Duqa magaaladu wuxuu sheegay buundadu inay ammaan tahay, isagoo intaa raaciyay maamulku inuusan xidhi doonin waddada weyn toddobaadkan, sida uu xaqiijiyay afhayeenka dawladda hoose, kaasoo warbaahinta uga digay wararka aan xaqiiqada ahayn.',
      'mis',
    ],
  ])('%j is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});

it.each([
  ['Tarn', 'a word'],
  ['Tarn, Lorn', 'two words'],
  ['12, 14, 15', 'no letters'],
  ['', 'nothing'],
])('cannot tell %j (%s)', (text) => expect(detectLanguage(text)).toBe('und'));

it('judges a long text by its beginning, its middle and its end', () => {
  const french = 'Le maire a déclaré que le pont est sûr pour les habitants. ';
  const english = 'The mayor said that the bridge is safe for all of them. ';
  expect(detectLanguage(english.repeat(50) + french.repeat(500))).toBe('fr');
  expect(detectLanguage(french.repeat(50) + english.repeat(500))).toBe('en');
});

describe('a passage in another text', () => {
  it.each<[text: string, language: string | undefined, why: string]>([
    ['Le maire a déclaré que le pont est sûr pour les habitants de la ville.', 'fr', 'French'],
    ['Мэр сказал, что мост был безопасным объектом.', 'ru', 'another script'],
    ['The mayor said that the bridge is safe, and that she will open it again in May.', undefined, 'English'],
    ['La vie est belle.', undefined, 'too short'],
    ['“Nous ne voulons pas la guerre et nous ne la ferons pas,” the minister said, and he left.', undefined, 'a quotation in English'],
    ['A list of names: Ada de la Cruz, Bo van der Berg, Ines de Souza, Karl von Holm, Rui da Silva.', undefined, 'names'],
  ])('%j is %s (%s)', (text, language) => expect(foreignLanguage(text)).toBe(language));
});
