/** Words as forms: "new old" is either. */
export const anyOf = (words: string): string => words.replaceAll(" ", "|");

/** What has one of several forms and nothing beside it. */
export const wholly = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})$`, "u");
