import type { Seed } from './seed.js';

/** A small affair in two papers: an accusation against two, the silence of one, the denial of the other, and a text that was changed. */
export async function seedBridgeAffair(seed: Seed) {
  const post = await seed.outlet('Tarn Post', 'Press & Co');
  const herald = await seed.outlet('Tarn Herald', null);
  const okoro = await seed.entity('PERSON', 'Bela Okoro', { wikidata: 'Q900001' });
  const reyes = await seed.entity('PERSON', 'Ada Reyes', { alias: 'The Mayor' });
  const ostra = await seed.entity('ORGANIZATION', 'Ostra Works');

  const first = await seed.article({
    outletId: post,
    publishedAt: '2031-01-05T08:00:00.000Z',
    url: 'https://post.example/bridge',
    headline: '🎉 Festival week, and a quarrel',
    body: 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract. “They fixed it,” he said on Friday. Neither Reyes nor the firm has confirmed the accusation.',
  });
  const said = await seed.statement(
    first,
    { source: 'he', cue: 'said', content: '“They fixed it,”' },
    { entityId: okoro, label: 'he' },
    { speechAct: 'ACCUSE', quoteType: 'DIRECT', saidOn: new Date('2031-01-03'), saidPrecision: 'DAY', about: [reyes, ostra] },
  );
  await seed.mention(first, 'Bela Okoro', okoro);
  await seed.mention(first, 'Ada Reyes', reyes);

  const second = await seed.article({
    outletId: herald,
    publishedAt: '2031-02-01T08:00:00.000Z',
    headline: 'Builder answers',
    body: 'Ostra Works denied fixing the contract, of which Bela Okoro accuses it.',
  });
  await seed.statement(
    second,
    { source: 'Ostra Works', cue: 'denied', content: 'fixing the contract' },
    { entityId: ostra, label: 'Ostra Works' },
    { speechAct: 'DENY', about: [ostra] },
  );

  const accused = [
    { entityId: reyes, label: 'Ada Reyes' },
    { entityId: ostra, label: 'Ostra Works' },
  ];
  const allegation = await seed.allegation('Ada Reyes and Ostra Works: fixing the bridge contract', {
    first: first.listedAt,
    last: second.listedAt,
  });
  await seed.report(
    first,
    allegation,
    {
      span: 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract',
      cue: 'accused',
      act: 'fixing the bridge contract',
    },
    [{ entityId: okoro, label: 'Councillor Bela Okoro' }],
    accused,
    said,
  );
  await seed.report(
    second,
    allegation,
    { span: 'of which Bela Okoro accuses it', cue: 'accuses', act: null },
    [{ entityId: okoro, label: 'Bela Okoro' }],
    accused,
  );
  const silence = { span: 'Neither Reyes nor the firm has confirmed the accusation', cue: 'has confirmed' };
  await seed.response(
    first,
    [{ allegationId: allegation.id, role: 'ACCUSED' }],
    { ...silence, responder: 'Neither Reyes' },
    reyes,
    'NOT_CONFIRMED',
  );
  const denial = await seed.response(
    second,
    [{ allegationId: allegation.id, role: 'ACCUSED' }],
    { span: 'Ostra Works denied fixing the contract', cue: 'denied', responder: 'Ostra Works' },
    ostra,
    'DENIED',
  );

  // The first text of the third article let Reyes admit everything; the current one does not.
  const old = await seed.article({
    outletId: herald,
    publishedAt: '2031-03-01T08:00:00.000Z',
    headline: 'Mayor speaks',
    body: 'Reyes admitted fixing the contract, which Okoro has called a scandal.',
  });
  await seed.response(
    old,
    [{ allegationId: allegation.id, role: 'ACCUSED' }],
    { span: 'Reyes admitted fixing the contract', cue: 'admitted', responder: 'Reyes' },
    reyes,
    'ACKNOWLEDGED',
  );
  await seed.statement(
    old,
    { source: 'Reyes', cue: 'admitted', content: 'fixing the contract' },
    { entityId: reyes, label: 'Reyes' },
    { speechAct: 'ACKNOWLEDGE' },
  );
  const corrected = await seed.version({
    articleId: old.articleId,
    listedAt: old.listedAt,
    headline: 'Mayor speaks',
    body: 'Reyes spoke at length. An earlier text misquoted her.',
    number: 2,
  });

  return { post, herald, okoro, reyes, ostra, first, second, old, corrected, allegation, denial, said };
}

export type BridgeAffair = Awaited<ReturnType<typeof seedBridgeAffair>>;
