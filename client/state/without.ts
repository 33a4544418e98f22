/** A list without some of it. */
export const without = (list: readonly string[], some: readonly string[]): readonly string[] =>
  list.filter((one) => !some.includes(one));
