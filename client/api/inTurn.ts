/** So many questions are on their way at once. */
const AT_ONCE = 4;

/** Asks one question for each of a list, a few at a time in its order, and tells each answer as it comes. */
export async function inTurn<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
  tell: (item: Item, answer: Answer) => void,
  isStale: () => boolean,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) {
      if (isStale()) return;
      tell(item, await ask(item));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
