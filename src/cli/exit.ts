/** Exit codes of every command. */
export const EXIT = { ok: 0, errorsFound: 1, unusable: 2 } as const;
