/** Whether a number is written in digits. */
export const isDigits = (number: string): boolean => /^\d/u.test(number);
const isRoman = (number: string): boolean => /^[ivx]+$/iu.test(number);

/** Whether two numbers can stand on one level: (1) and (2), (a) and (c), (i) and (iv), but not (b) after (ii). */
const isAlike = (before: string, next: string): boolean =>
  isDigits(before) === isDigits(next) && (isDigits(next) || isRoman(next) || !isRoman(before));

/**
 * The place of a number in a bracket that goes on a list: beside the last of its kind, "24(2)(e), (3)" is 24(3).
 *
 * @param bracketed the outermost number stood in a bracket too, so that the next may stand beside it
 * @returns undefined where it can't stand beside anything
 */
export function beside(path: readonly string[], next: string, bracketed: boolean): readonly string[] | undefined {
  const least = bracketed ? 0 : 1;
  for (let level = path.length - 1; level >= least; level--)
    if (isAlike(path[level] ?? "", next)) return [...path.slice(0, level), next];
  if (path.length < 2) return undefined;
  return isDigits(path.at(-1) ?? "") ? [...path, next] : [...path.slice(0, -1), next];
}
