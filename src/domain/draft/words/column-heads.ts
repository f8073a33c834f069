/** What columns are headed that hold remarks on a draft beside its text. */
const REMARKS =
  /^(?:комментари[ий]|обосновани[ея]|пояснени[ея]|замечани[ея]|негіздеме(?:сі|лер)?|түсініктеме(?:сі|лер)?|түсіндірме(?:сі|лер)?|пікір(?:лер)?|дәлелдеме(?:сі|лер)?|comments?|commentary|justifications?|rationale|explanations?|remarks?|reasons?)(?!\p{L})/iu;

/** Such as a law's own tables have as often as those that lay it out. */
const NOTES = /^(?:примечани[ея]|ескертпе(?:лер)?|ескерту(?:лер)?|notes?)(?!\p{L})/iu;

/** Longer than the head of any column. */
const LONGEST = 60;

const isHead = (text: string): boolean => text.length <= LONGEST && !/[.;:]\s*$/u.test(text);

/** Whether a column with this head holds remarks, wherever it stands. */
export const isOfRemarks = (head: string): boolean => isHead(head) && REMARKS.test(head.trim());

/** Whether a column with this head may hold remarks, or notes that belong to the law. */
export const isOfNotes = (head: string): boolean => isHead(head) && NOTES.test(head.trim());
