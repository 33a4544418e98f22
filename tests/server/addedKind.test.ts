import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readOntology } from '../../server/model/readOntology.ts';
import { projectRoot } from '../../server/projectRoot.ts';
import { readSchema } from '../../server/readSchema.ts';
import { entity, relation } from '../fixtures/records.ts';
import { smallWorld } from '../fixtures/smallWorld.ts';
import { serve } from './service.ts';

const KIND = `
"A meeting in which things are built in a day."
type Hackathon @entity(ja: "ハッカソン", en: "Hackathon", group: THING) {
  "Who pays for it."
  sponsors: RelationConnection! @related(type: SPONSORS, direction: IN)
}
`;
const TYPE = `
  "Pays for a meeting."
  SPONSORS
    @relation(
      ends: [{ from: ["Actor"], to: ["Hackathon"] }]
      ja: "が協賛"
      jaBack: "協賛"
      en: "sponsors"
      enBack: "sponsored by"
      says: { ja: "{from}は{to}に協賛する", en: "{from} sponsors {to}" }
      topic: PARTICIPATION
      time: POINT
    )
}
`;

it('a kind and a relation type added to the schema alone are read, stored, searched and asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-schema-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(projectRoot, 'schema'), folder, { recursive: true });
  writeFileSync(join(folder, 'Hackathon.graphql'), KIND);
  const types = join(folder, 'RelationType.graphql');
  writeFileSync(types, readFileSync(types, 'utf8').trimEnd().replace(/\}$/, TYPE));
  const schemaSources = readSchema(folder);
  const service = await serve({
    schemaSources,
    ontology: readOntology(schemaSources),
    records: [
      ...smallWorld,
      entity({ id: 'hack', kind: 'Hackathon', name: '町工場ハッカソン', nameEn: 'Workshop Hackathon' }),
      relation({ id: 'pays', type: 'SPONSORS', from: 'mori', to: 'hack', since: '2017-05-01' }),
    ],
  });
  onTestFinished(() => service.stop());
  const question = `query ($id: ID!) {
    entity(id: $id) {
      kind
      ... on Hackathon { sponsors { edges { node { type from { id } } } } }
    }
    entities(kinds: [Hackathon]) { totalCount }
    search(text: "はっかそん") { edges { node { id } } }
    ontology { kinds { kind ja: label(locale: JA) } relationTypes { type en: label(locale: EN, direction: IN) } }
  }`;
  const { ontology, ...answer } = (await service.data(question, { id: 'hack' })) as {
    ontology: { kinds: unknown[]; relationTypes: unknown[] };
  };
  expect(answer).toEqual({
    entity: {
      kind: 'Hackathon',
      sponsors: {
        edges: [
          {
            node: {
              type: 'SPONSORS',
              from: { id: 'mori' },
            },
          },
        ],
      },
    },
    entities: { totalCount: 1 },
    search: { edges: [{ node: { id: 'hack' } }] },
  });
  expect(ontology.kinds).toContainEqual({ kind: 'Hackathon', ja: 'ハッカソン' });
  expect(ontology.relationTypes).toContainEqual({ type: 'SPONSORS', en: 'sponsored by' });
});
