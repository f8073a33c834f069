/** A promise that React's `use` does not wait for: it bears the mark that React leaves on one that has been kept. */
export const atHand = <T>(value: T): Promise<T> =>
  Object.assign(Promise.resolve(value), { status: "fulfilled", value });
