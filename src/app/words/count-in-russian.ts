const plural = new Intl.PluralRules("ru");

/** A number with its noun, which has three forms in Russian: 1 ошибка, 2 ошибки, 5 ошибок. */
export function countInRussian(number: number, one: string, few: string, many: string): string {
  const form = plural.select(number);
  return `${number} ${form === "one" ? one : form === "few" ? few : many}`;
}
