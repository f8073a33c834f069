/** What there is to say, one sentence behind the other. */
export const sentences = (...said: readonly (string | false)[]): string =>
  said.filter((one) => one !== false && one !== "").join(" ");
