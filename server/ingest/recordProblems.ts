import { firstDay, isPartialDate, lastDay } from '../model/dates.ts';
import { interchangeWord, type Ontology } from '../model/ontology.ts';
import { DATE_IS, type Kind, type RelationType } from '../model/records.ts';
import { dateIn, type Fields, fieldsOf, idIn, isGiven, listIn } from './fields.ts';

/**
 * What one record can be told to be wrong in without knowing any other, besides its shape. It goes by the fields as
 * they were read: a fault in one of them hides nothing of the others.
 */
export function recordProblems(fields: Fields, ontology: Ontology): string[] {
  switch (fields.record) {
    case 'entity':
      return entityProblems(fields, ontology);
    case 'relation':
      return relationProblems(fields, ontology);
    case 'stage':
      return stageProblems(fields);
    case 'measure':
      return measureProblems(fields);
    default:
      return [];
  }
}

function orderProblems(what: string, from: unknown, to: unknown): string[] {
  const [first, last] = [dateIn(from), dateIn(to)];
  return first && last && firstDay(first) > lastDay(last) ? [`${what}: ${last} is before ${first}`] : [];
}

function entityProblems(
  { id, kind: name, aliases, attributes, list, externalIds }: Fields,
  ontology: Ontology,
) {
  const problems: string[] = [];
  const kind = ontology.kinds.get(name as Kind);
  if (typeof name === 'string' && !kind) problems.push(`kind: there is no kind ${name}`);
  for (const { text, since, until } of listIn(aliases).map(fieldsOf))
    problems.push(...orderProblems(`alias ${text ?? ''}, until`, since, until));
  for (const { key, value } of listIn(attributes).map(fieldsOf))
    problems.push(...attributeProblems(name, key, value, ontology));
  if (kind && !kind.shared && isGiven(list))
    problems.push(`list: only a shared thing or collaboration has one, and ${id} is a ${name}`);
  // The shape would leave this key out without a word.
  if (Object.hasOwn(fieldsOf(externalIds), '__proto__'))
    problems.push('externalIds: __proto__ can be no scheme');
  return problems;
}

const DATED: readonly unknown[] = ['date', 'endDate', 'opened', 'closed'];

/** Attributes the product goes by have to say what it can go by. */
function attributeProblems(kind: unknown, key: unknown, value: unknown, ontology: Ontology): string[] {
  if (!isGiven(value)) return [];
  const said = JSON.stringify(value);
  if (DATED.includes(key) && !isPartialDate(String(value)))
    return [`attribute ${key} is no possible date (${said}): write 2016, 2016-07, 2016-07-08 or FY2016`];
  if (kind === 'Collaboration' && key === 'kind' && !ontology.collaborationKinds.has(String(value)))
    return [`attribute kind is none of ${[...ontology.collaborationKinds.keys()].join(', ')}: ${said}`];
  if (kind === 'Company' && key === 'size') {
    const sizes = ontology.words.filter((w) => w.enum === 'CompanySize').map((w) => interchangeWord(w.value));
    return sizes.includes(String(value)) ? [] : [`attribute size is none of ${sizes.join(', ')}: ${said}`];
  }
  return [];
}

function relationProblems({ type, from, to, since, until, asOf }: Fields, ontology: Ontology): string[] {
  const isUnknown = typeof type === 'string' && !ontology.relationTypes.has(type as RelationType);
  return [
    ...(isUnknown ? [`type: there is no relation type ${type}`] : []),
    ...(idIn(from) !== null && from === to ? ['from and to are the same'] : []),
    ...orderProblems('until', since, until),
    ...orderProblems('asOf', since, asOf),
  ];
}

function stageProblems({ date, dateIs }: Fields): string[] {
  if (!DATE_IS.some((word) => word === dateIs)) return [];
  if (dateIs === 'unknown') return isGiven(date) ? ['dateIs is unknown, yet there is a date'] : [];
  return isGiven(date) ? [] : [`date is missing, yet dateIs is ${dateIs}`];
}

function measureProblems({ id, fiscalYear, asOf, from, to, parts }: Fields): string[] {
  const spans = [isGiven(fiscalYear), isGiven(asOf), isGiven(from) || isGiven(to)];
  return [
    ...(spans.filter(Boolean).length > 1
      ? ['gives more than one of fiscalYear, asOf, and from with to']
      : []),
    ...(isGiven(from) !== isGiven(to) ? ['from and to belong together: give both'] : []),
    ...orderProblems('to', from, to),
    ...(idIn(id) !== null && listIn(parts).includes(id) ? ['parts: a measure is no part of itself'] : []),
  ];
}
