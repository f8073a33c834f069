const ENDS = /[.!?…]["”’»)]*$/u;

/** Whether a text ends as a sentence does, a quotation or a bracket closed behind its mark and blanks left out. */
export const endsSentence = (text: string): boolean => ENDS.test(text.trimEnd());
