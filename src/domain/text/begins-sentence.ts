const BEGINS = /(?:^|[.!?…]\s+|\n)$/u;

/** Whether what follows a text begins a sentence. */
export const beginsSentence = (before: string): boolean => BEGINS.test(before);
