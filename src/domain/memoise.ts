/**
 * A value worked out once for each key, however often it is asked for.
 *
 * For keys that never change, such as a review or a row of it; it lives as
 * long as its key does.
 */
export function memoise<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
