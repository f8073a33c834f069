/** What a table is called in a frozen copy, so that nobody takes the copy for a review and goes on in it. */
export const frozenName = (table: string): string => `Frozen${table}`;
