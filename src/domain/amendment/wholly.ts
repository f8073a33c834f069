/** What has one of several forms and nothing beside it. */
export const wholly = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})$`, "u");
