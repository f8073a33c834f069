/** What there is to say, one sentence after another; "" says nothing. */
export const sentences = (...said: readonly string[]): string => said.filter((sentence) => sentence !== "").join(" ");
