/**
 * A value worked out once for each key, however many rules ask.
 *
 * For values that never change, such as a review during a check; it lives as
 * long as its key does.
 */
export function memoise<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
