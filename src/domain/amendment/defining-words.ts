/** What stands between a term and its definition in English. */
export const MEANS = "(?:means|includes|shall mean|refers to|has the meaning)(?!\\p{L})";
