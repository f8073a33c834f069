/** Each of some names by which things are known, the later ones of two alike with their count: so none stands twice, and one that is alone stays what it is wherever it moves. */
export function toldApart(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
