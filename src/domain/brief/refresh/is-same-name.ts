/** Names of files tell no capitals apart, and systems write accents in two ways. */
export const isSameName = (one: string, other: string): boolean =>
  one.normalize().toLowerCase() === other.normalize().toLowerCase();
