import { type ExchangeFilter, fieldBalances, type Meeting, meetings } from '../analysis/exchange.ts';
import type { Members } from '../analysis/members/members.ts';
import type {
  CompanySize,
  ExchangeResolvers,
  FieldBalanceResolvers,
  FieldBalanceVerdict,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { byText } from '../model/order.ts';
import type { Entity, Id } from '../model/records.ts';
import { balanceSentence, exchangeSentence, type ToldBalance } from '../sentences/exchange.ts';
import { firstOf, givenPeriod } from './arguments.ts';
import { edgeOf, pageInfoOf, pageOf } from './connection.ts';
import { cursorsOf } from './cursor.ts';
import { byName } from './FollowUp.ts';
import { exchangeKey } from './keys.ts';
import { entitiesIn } from './tieAnswers.ts';
import { entitiesOf, idOrNull } from './tieArguments.ts';

export interface ExchangeParent extends Pick<Meeting, 'seekers' | 'offerers' | 'fields' | 'facts'> {
  readonly need: Entity;
  readonly offer: Entity;
}
export interface FieldBalanceParent extends ToldBalance {
  readonly verdict: FieldBalanceVerdict;
}

export const exchange: QueryResolvers['exchange'] = async (_, args, context) => {
  const first = firstOf(args.first, 25);
  const period = givenPeriod(args.period);
  const [of, field] = [idOrNull(args.of), idOrNull(args.field)];
  const cursors = cursorsOf(exchangeKey, ['exchange', of, field, args.seekers, args.offerers, period]);
  const after = typeof args.after === 'string' ? cursors.decode(args.after) : undefined;
  await entitiesOf(
    context,
    [of, field].filter((id) => id !== null),
  );
  const { members, standard } = await context.projections.withMembers(context.viewer, { period });
  const root = of && standard.rootOf(of);
  const isOf = (each: Meeting) =>
    root === null || [each.need, each.offer, ...each.seekers, ...each.offerers].some((id) => id === root);
  const isIn = (each: Meeting) =>
    field === null || each.fields.some(({ need }) => isWithin(members, need, field));
  const found = meetings(members, sizedBy(members, args)).filter((each) => isOf(each) && isIn(each));
  const things = await context.store.entities(context.viewer, [
    ...new Set(found.flatMap(({ need, offer }) => [need, offer])),
  ]);
  const nodes = found.flatMap((each): ExchangeParent[] => {
    const [need, offer] = [things.get(each.need), things.get(each.offer)];
    return need && offer ? [{ ...each, need, offer }] : [];
  });
  const keyOf = ({ need, offer }: ExchangeParent) => ({
    need: need.name,
    offer: offer.name,
    needId: need.id,
    offerId: offer.id,
  });
  const compare = (x: ReturnType<typeof keyOf>, y: ReturnType<typeof keyOf>) =>
    byText(x.need, y.need) ||
    byText(x.offer, y.offer) ||
    byText(x.needId, y.needId) ||
    byText(x.offerId, y.offerId);
  nodes.sort((x, y) => compare(keyOf(x), keyOf(y)));
  const { page, hasMore } = pageOf(nodes, first, after && ((each) => compare(keyOf(each), after) > 0));
  const edges = page.map((node) => edgeOf(node, () => cursors.encode(keyOf(node))));
  return {
    edges,
    pageInfo: pageInfoOf(edges, hasMore, after !== undefined),
    totalCount: nodes.length,
  };
};

export const fieldBalance: QueryResolvers['fieldBalance'] = async (_, args, context) => {
  const period = givenPeriod(args.period);
  const { members } = await context.projections.withMembers(context.viewer, { period });
  const found = fieldBalances(members, sizedBy(members, args));
  const fields = await Promise.all(found.map(({ field }) => context.load.entity(field)));
  return found
    .flatMap((each, n): FieldBalanceParent[] => {
      const field = fields[n];
      return field ? [{ ...each, field, verdict: verdictOf(each) }] : [];
    })
    .filter(({ verdict }) => !args.verdict || verdict === args.verdict)
    .sort((x, y) => byText(x.field.name, y.field.name) || byText(x.field.id, y.field.id));
};

function verdictOf({ needsMet, offersMet, needs }: Omit<ToldBalance, 'field'>): FieldBalanceVerdict {
  if (needsMet + offersMet > 0) return 'BOTH';
  return needs > 0 ? 'NO_OFFER' : 'NO_NEED';
}

// Spelled as the records spell them by the time they come here: see words.ts.
function sizedBy(
  members: Members,
  { seekers, offerers }: { seekers?: CompanySize | null; offerers?: CompanySize | null },
): ExchangeFilter {
  const isSized = (size: CompanySize | null | undefined) => (member: number) =>
    !size || members.sizeOf(member) === (size as string);
  return { seeks: isSized(seekers), offers: isSized(offerers) };
}

function isWithin({ groups }: Members, field: Id, of: Id): boolean {
  const { FIELD } = groups;
  const number = FIELD.numberOf(field) ?? -1;
  const above = FIELD.derived.above.subarray(
    FIELD.derived.aboveFrom[number],
    FIELD.derived.aboveFrom[number + 1],
  );
  const whole = FIELD.numberOf(of);
  return whole !== undefined && above.includes(whole);
}

export const Exchange: ExchangeResolvers = {
  seekers: async ({ seekers }, _, context) => byName(await entitiesIn(seekers, context)),
  offerers: async ({ offerers }, _, context) => byName(await entitiesIn(offerers, context)),
  field: async ({ fields }, _, context) =>
    byName(
      await entitiesIn(
        fields.map(({ need }) => need),
        context,
      ),
    )[0] ?? null,
  offerField: async ({ fields }, _, context) => {
    const [first] = byName(
      await entitiesIn(
        fields.map(({ need }) => need),
        context,
      ),
    );
    const theirs = fields.flatMap(({ need, offer }) => (need === first?.id ? offer : []));
    return byName(await entitiesIn(theirs, context))[0] ?? null;
  },
  facts: async ({ facts }, _, { load }) =>
    (await Promise.all([...facts].sort(byText).map(load.relation))).filter((fact) => fact !== null),
  sentence: async ({ need, offer, seekers, offerers }, { locale }, context) =>
    exchangeSentence(
      {
        need,
        offer,
        seekers: byName(await entitiesIn(seekers, context)),
        offerers: byName(await entitiesIn(offerers, context)),
      },
      locale === 'EN' ? 'en' : 'ja',
    ),
};

export const FieldBalance: FieldBalanceResolvers = {
  sentence: (balance, { locale }) => balanceSentence(balance, locale === 'EN' ? 'en' : 'ja'),
};
