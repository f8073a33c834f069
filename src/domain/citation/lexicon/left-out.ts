/** Marks that a phrase is the same phrase without, folded. */
export const LEFT_OUT = "-\"',";
