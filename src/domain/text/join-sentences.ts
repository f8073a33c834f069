/** What there is to say, one sentence behind the other; "" and false say nothing. */
export const joinSentences = (...said: readonly (string | false)[]): string =>
  said.filter((one) => one !== false && one !== "").join(" ");
