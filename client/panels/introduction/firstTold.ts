interface Facts<F> {
  readonly told: readonly string[];
  readonly facts: readonly F[];
}

/** The facts of a step with those its sentence tells of first. */
export const firstTold = <F extends { readonly id: string }>({ told, facts }: Facts<F>): readonly F[] => [
  ...facts.filter(({ id }) => told.includes(id)),
  ...facts.filter(({ id }) => !told.includes(id)),
];
