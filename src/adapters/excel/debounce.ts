/** Gather calls until none came for a while, then hand on everything gathered. `stop` drops what waits. */
export function debounce<T>(
  milliseconds: number,
  act: (gathered: readonly T[]) => void,
): { readonly call: (value: T) => void; readonly stop: () => void } {
  let gathered: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    gathered = [];
  };
  const call = (value: T) => {
    gathered.push(value);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const all = gathered;
      gathered = [];
      act(all);
    }, milliseconds);
  };
  return { call, stop };
}
