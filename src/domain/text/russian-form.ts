/** The form of a Russian noun or verb after a number: 1 пробел, 2 пробела, 5 пробелов, 21 пробел. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const ones = count % 10;
  if (ones === 1 && tens !== 11) return one;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** A number with its noun, which has three forms in Russian: 1 ошибка, 2 ошибки, 5 ошибок. */
export const countInRussian = (count: number, one: string, few: string, many: string): string =>
  `${count} ${russianForm(count, one, few, many)}`;
