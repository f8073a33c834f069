/** Work in steps, so that others have their turn between any two: each says how many things it got done. */
export type Steps<T> = Generator<number, T, undefined>;

/** Do all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What becomes of each item, a step an item. */
export function* mapInSteps<A, B>(items: readonly A[], map: (item: A) => B, worth = 0): Steps<readonly B[]> {
  const all: B[] = [];
  for (const item of items) {
    all.push(map(item));
    yield worth;
  }
  return all;
}
