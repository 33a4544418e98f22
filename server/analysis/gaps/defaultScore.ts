import { areLargeAndSmall, complete } from './across.ts';
import type { ActorFacts, PairGraph } from './actorFacts.ts';
import { Bigness } from './bigness.ts';
import type { GapWeights } from './gapWeights.ts';
import type { Part } from './parts.ts';
import { type GroupTerm, Terms } from './terms.ts';
import { WeighedPartners } from './weighedPartners.ts';

/**
 * Our own score of two that are not tied:
 *
 *   popularity · (1 + partners in common + best route + what else speaks for the two)
 *
 * The 1 stands for the two being big and of kinds that meet, and nothing more (see `Bigness`): what the score has beyond
 * popularity is what is known of these two together. Each term is a weight times what is known, and is 0 where nothing
 * is: see `GapWeights`. The same from both ends, to the last digit.
 */
export class DefaultScore {
  readonly #facts: ActorFacts;
  readonly #weights: GapWeights;
  readonly #bigness: Bigness;
  readonly #partners: WeighedPartners;
  readonly #terms: Terms;
  #asked = 0;

  constructor(graph: PairGraph, facts: ActorFacts, weights: GapWeights) {
    const actors = graph.projection.ids.length + facts.others.length;
    this.#facts = facts;
    this.#weights = weights;
    this.#bigness = new Bigness(graph, facts, weights.learned);
    this.#partners = new WeighedPartners(graph.projection, actors, weights.learned);
    this.#terms = new Terms(facts, weights);
  }

  get candidates(): Uint32Array {
    return this.#partners.candidates;
  }

  get count(): number {
    return this.#partners.count;
  }

  /** @param by the terms that suggest others than who has a partner in common. */
  gather(actor: number, by: readonly GroupTerm[]): void {
    const partners = this.#partners;
    this.#asked = actor;
    partners.gather(actor);
    this.#terms.ask(actor);
    this.#terms.suggest(by, partners.add);
  }

  /** Of the one gathered for and another, whether it is a candidate or not; it is not tied to it. */
  scoreOf = (other: number): number => this.popularityOf(other) * (1 + this.#beyond(other));

  /** What of the score is only that both are big. */
  popularityOf(other: number): number {
    return this.#bigness.ofPair(this.#asked, other);
  }

  partnersWith = (other: number): readonly number[] => this.#partners.partnersWith(this.#asked, other);

  #beyond(other: number): number {
    const { partners, route } = this.#weights.learned;
    const beyond = partners * this.#partners.sumOf(other);
    const near = route === 0 ? 0 : route * this.#partners.routeOf(other);
    const crossed = this.#terms.crossedWorth(other);
    const rest = this.#terms.areaWorth(other);
    return beyond + near + (crossed === 0 ? 0 : crossed * this.#across(other)) + rest;
  }

  #across(other: number): number {
    return 1 + this.#acrossKinds(other) + this.#acrossSizes(other);
  }

  #acrossKinds(other: number): number {
    const { kinds } = this.#facts;
    const [ours, theirs] = [kinds[this.#asked], kinds[other]];
    return ours && theirs && complete(ours, theirs) ? this.#weights.byHand.acrossKinds : 0;
  }

  #acrossSizes(other: number): number {
    const { sizes } = this.#facts;
    return areLargeAndSmall(sizes[this.#asked] ?? null, sizes[other] ?? null)
      ? this.#weights.byHand.acrossSizes
      : 0;
  }

  /** What the score of the one gathered for and another is made of beyond popularity, the greatest first. */
  partsOf(other: number): readonly Part[] {
    const times = this.popularityOf(other);
    const { partners, route } = this.#weights.learned;
    const crossed = this.#terms.crossedWorth(other);
    const shared = this.partnersWith(other);
    const all: Part[] = [
      { term: 'PARTNERS', worth: partners * this.#partners.sumOf(other), shared },
      {
        term: 'ROUTE',
        worth: route * this.#partners.routeOf(other),
        shared: this.#partners.middleOf(this.#asked, other),
      },
      ...this.#terms.explain(other),
      { term: 'KINDS', worth: crossed * this.#acrossKinds(other), shared: [] },
      { term: 'SIZES', worth: crossed * this.#acrossSizes(other), shared: [] },
    ];
    return all
      .filter(({ worth }) => worth > 0)
      .map((part) => ({ ...part, worth: times * part.worth }))
      .sort((x, y) => y.worth - x.worth);
  }
}
