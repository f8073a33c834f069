const PREFIX = "Frozen";

/** What a table is called in a frozen copy, so that nobody takes the copy for a review and goes on in it. */
export const frozenName = (table: string): string => `${PREFIX}${table}`;

/** Whether a table is one of a frozen copy, or was put into a review with a sheet of one. */
export const isFrozenName = (name: string): boolean => name.startsWith(PREFIX);
