import jsonld from 'jsonld';

type Expanded = Readonly<Record<string, unknown>>;

const expand = jsonld.expand as unknown as (line: object, options: object) => Promise<readonly Expanded[]>;

/**
 * A line as its graph, with only these contexts to fetch. Throws for every other, and for a word that would be dropped (`safe`): all but `cursor`,
 * which means nothing on purpose.
 */
export async function expanded(
  line: Readonly<Record<string, unknown>>,
  contexts: Readonly<Record<string, object>> = {},
): Promise<Expanded> {
  const documentLoader = (url: string) => {
    const document = contexts[url];
    if (!document) throw new Error(`${url} was asked for`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
  };
  const words = Object.fromEntries(Object.entries(line).filter(([name]) => name !== 'cursor'));
  const [safe] = await expand(words, { documentLoader, safe: true });
  const [whole] = await expand(line, { documentLoader });
  if (!safe || JSON.stringify(safe) !== JSON.stringify(whole)) throw new Error('cursor means something');
  return safe;
}
