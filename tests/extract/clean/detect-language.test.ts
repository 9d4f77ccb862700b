import { expect, it } from '@jest/globals';
import { detectLanguage } from '../../../src/extract/clean/detect-language.js';

it.each([
  ['The mayor said the bridge is safe.', 'en'],
  ['Reyes denied fraud.', 'en'],
  ['Vance accuses Tarn of lying.', 'en'],
  ['Reyes blames Tarn.', 'en'],
  ['Mr. de la Cruz said no to them.', 'en'],
  ['“La vie est belle,” Reyes said to the reporters in Tarn.', 'en'],
  ['Der Bürgermeister hat den Vorwurf nicht bestritten.', 'de'],
  ['Le maire a déclaré que le pont est sûr pour les habitants.', 'fr'],
  ['El alcalde dijo que el puente es seguro para los vecinos.', 'es'],
  ['Il sindaco ha detto che il ponte è sicuro per gli abitanti.', 'it'],
  ['De burgemeester zei dat de brug veilig is voor het verkeer.', 'nl'],
  ['O prefeito disse que a ponte não é segura para os moradores.', 'pt'],
  ['Мэр сказал, что мост был безопасным объектом.', 'ru'],
  ['Мер сказав, що міст є безпечним для людей.', 'uk'],
  ['قال رئيس البلدية إن الجسر آمن', 'ar'],
  ['市长说这座桥是安全的', 'zh'],
  ['市長は橋が安全だと述べた', 'ja'],
  ['Tarn', 'und'],
  ['12, 14, 15', 'und'],
  ['', 'und'],
])('%j is %s', (text, language) => expect(detectLanguage(text)).toBe(language));
