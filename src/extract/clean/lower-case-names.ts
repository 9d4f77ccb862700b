/**
 * Names that some outlets write small even where a sentence begins: “… to him. kyiv also warned …”.
 *
 * Capitals that are no English word when small (Nice, Male and Victoria would be), and brands that are spelt so.
 */
const names: ReadonlySet<string> = new Set(
  `kyiv kiev moscow minsk warsaw berlin paris london rome madrid lisbon vienna brussels athens sofia bucharest budapest prague bratislava ljubljana zagreb
  sarajevo belgrade podgorica pristina skopje tirana chisinau vilnius riga tallinn helsinki stockholm oslo copenhagen reykjavik dublin bern luxembourg
  ankara tbilisi yerevan baku tehran baghdad damascus beirut jerusalem amman riyadh sanaa muscat doha manama cairo tripoli tunis algiers rabat
  khartoum juba addis asmara mogadishu nairobi kampala kigali kinshasa luanda lusaka harare pretoria maputo abuja accra dakar bamako niamey ouagadougou
  yaounde washington ottawa havana caracas bogota quito brasilia santiago montevideo asuncion managua tegucigalpa beijing pyongyang seoul tokyo taipei
  hanoi bangkok vientiane rangoon naypyidaw manila jakarta canberra wellington kathmandu dhaka islamabad kabul tashkent astana bishkek dushanbe ashgabat
  ulaanbaatar colombo thimphu iphone ipad ipod imac ebay kremlin tiktok`.split(/\s+/),
);

/** Whether a word in small letters is a name that may open a sentence. */
export const isNameInLowerCase = (word: string): boolean => names.has(word);
