/** What the default score of a missing pair is made of: see `DefaultScore`. */
export interface GapWeights {
  /** Learned from who met whom: see `learnedWeights`. */
  readonly learned: LearnedWeights;
  /** Set by hand, because no data we may learn from tells of them. */
  readonly byHand: HandSetWeights;
}

export interface LearnedWeights {
  /**
   * How big an actor is = (its occasions + this share of what is usual for its kind), to the power. Occasions are shared
   * things and direct relations; one seldom met may be so because little is known of it yet.
   */
  readonly kindShare: number;
  readonly occasionsPower: number;
  /** How much it counts how often two kinds are tied beside what chance makes of them. */
  readonly kindsPower: number;
  /** What is left of the popularity of two whom no route joins. */
  readonly apart: number;
  /** What a tie counts on the way over a partner = its strength, to this power. */
  readonly strengthPower: number;
  /** A partner counts less the more it is tied: 1 / the sum of what its ties count, to this power. */
  readonly sharingPower: number;
  /** What the partners in common weigh beside the two being big, which weighs 1. */
  readonly partners: number;
  /** What the strength of the best route of two steps weighs. */
  readonly route: number;
  /** What one area weighs that both are in, before it is divided by ln (1 + its actors). */
  readonly area: number;
}

/** Beside the two being big, which weighs 1; 0 leaves a term out. */
export interface HandSetWeights {
  /** A field one needs something in and the other offers something in, or a thing one needs and the other offers; each such, in either direction. */
  readonly need: number;
  /** What one field, facility or programme weighs that both are in, before it is divided by ln (1 + its actors). */
  readonly field: number;
  readonly facility: number;
  readonly program: number;
  /** By how much a need, a field, a facility and a programme count more between kinds that complete each other, as a firm and a university. */
  readonly acrossKinds: number;
  /** The same between a large company and a small one or a start-up. */
  readonly acrossSizes: number;
}
