/** A number with its noun: 1 gap, 2 gaps. */
export const countInEnglish = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
