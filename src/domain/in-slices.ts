/** A list as lists of at most so many of its items, in its order. */
export function inSlices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const slices: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += size) slices.push(list.slice(from, from + size));
  return slices;
}
