/**
 * How many random cases of so many a property is tried on.
 *
 * The seed is the same in every run, so that the usual run tries the same first third each time and would learn nothing
 * from the rest; `npm run test:long` tries them all and nine times as many more, and `RUNS=1` tries just them.
 */
export function runs(count: number): number {
  const share = Number(process.env["RUNS"] || 1 / 3);
  if (!(share > 0)) throw new Error(`RUNS is “${process.env["RUNS"]}”, and has to be a number above 0`);
  return Math.max(1, Math.round(count * share));
}
