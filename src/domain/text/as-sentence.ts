import { endsSentence } from "./ends-sentence";

/** A text with a full stop behind it, unless it ends as a sentence does: what is said next stands apart from it. */
export const asSentence = (text: string): string => (endsSentence(text) ? text : `${text}.`);
