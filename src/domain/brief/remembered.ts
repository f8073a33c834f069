/** The function with its answers kept: asked again with the same arguments it gives the same value. */
export function remembered<Arguments extends readonly unknown[], Answer>(
  keyOf: (...given: Arguments) => string,
  answer: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const known = new Map<string, Answer>();
  return (...given) => {
    const key = keyOf(...given);
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(...given);
    known.set(key, fresh);
    return fresh;
  };
}
