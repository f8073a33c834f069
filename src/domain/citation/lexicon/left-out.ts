/** Marks that a phrase is the same phrase without. */
export const LEFT_OUT = /^[-"',\u201c\u201d]$/u;
