import { describe, expect, it } from '@jest/globals';
import { canonicalUrl } from '../../../src/graph/articles/canonical-url.js';

describe('one page has one address', () => {
  it.each([
    ['https://tarn.example/news/bridge', 'as it should be'],
    ['http://tarn.example/news/bridge', 'without encryption'],
    ['http://tarn.example:80/news/bridge', 'with the usual port'],
    ['HTTPS://WWW.Tarn.Example/news/bridge/', 'www., upper case and a slash'],
    ['https://tarn.example//news/bridge#comments', 'a fragment and a doubled slash'],
    ['https://tarn.example/news/bridge?utm_source=mail&utm_medium=x&fbclid=1&gclid=2', 'tracking'],
    ['https://tarn.example/news/bridge/amp', 'AMP as a folder'],
    ['https://tarn.example/news/bridge/amp/?fbclid=1', 'AMP and tracking'],
    ['https://tarn.example/amp/news/bridge', 'AMP in front'],
    ['https://amp.tarn.example/news/bridge', 'AMP as a host'],
    ['https://tarn.example/news/bridge.amp', 'AMP as an ending'],
    ['https://tarn.example/news/bridge?amp=1', 'AMP as a parameter'],
    ['https://ada:secret@tarn.example/news/bridge', 'a password'],
  ])('%s (%s)', (given) => expect(canonicalUrl(given)).toBe('https://tarn.example/news/bridge'));

  it.each([
    ['https://tarn.example/?p=12', 'https://tarn.example?p=12', 'a parameter that says which article'],
    ['https://tarn.example/a?b=2&a=1', 'https://tarn.example/a?a=1&b=2', 'parameters in another order'],
    ['https://tarn.example:8443/a.html', 'https://tarn.example:8443/a.html', 'a port and an ending'],
    ['https://tarn.example/a.amp.html', 'https://tarn.example/a.html', 'AMP before the ending'],
    ['https://tarn.example/stamp/camp', 'https://tarn.example/stamp/camp', 'amp within words'],
    ['https://www.example/a', 'https://www.example/a', 'a domain that is called www'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9', 'letters beyond ASCII'],
  ])('%s is %s (%s)', (given, url) => expect(canonicalUrl(given)).toBe(url));

  it('is not changed by being made canonical again', () => {
    const once = canonicalUrl('http://www.tarn.example/amp/a/?x=%20y&utm_source=z');
    expect(canonicalUrl(once)).toBe(once);
  });

  it.each([['tarn.example/a'], ['javascript:alert(1)'], ['file:///etc/passwd'], ['']])('%s is refused', (given) =>
    expect(() => canonicalUrl(given)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining('is not a web address') }),
    ),
  );
});

it('letters beyond ASCII are taken also when addresses were read a million times', () => {
  for (let index = 0; index < 1_000_000; index += 1) URL.canParse(`http://127.0.0.1:${index % 9000}/`);
  expect(canonicalUrl('https://bücher.example/é')).toBe('https://xn--bcher-kva.example/%C3%A9');
});
