/** What an item of an amending law does to another act, and to which part of it. */
const DOES = [
  "исключ(?:ить|ается|аются)|дополн(?:ить|яется|яются)|излож(?:ить|ена?|ены)|излагается|замен(?:ить|яется|яются)",
  "призна(?:ть|ется|ются) утративш\\p{L}+|внести|вносятся|считать|поменять",
  "алып тасталсын|алынып тасталсын|толықтырылсын|жазылсын|ауыстырылсын|танылсын|енгізілсін|саналсын",
  "(?:is|are|shall be) (?:amended|replaced|deleted|omitted|repealed|inserted|added|substituted)|delete|insert|replace|substitute|omit|repeal",
].join("|");
const PART =
  "стать\\p{L}{1,3}|(?:под)?пункт\\p{L}{0,3}|част(?:ь|и|ью)|абзац\\p{L}{0,3}|глав[аыуе]|раздел\\p{L}{0,2}|слов[ао]\\p{L}{0,2}|" +
  "заголов\\p{L}+|наименовани\\p{L}+|приложени\\p{L}+|" +
  "ба[бп]\\p{L}*|тармақ\\p{L}*|тармағ\\p{L}*|бөліг\\p{L}*|бөлік\\p{L}*|абзац\\p{L}*|сөз\\p{L}*|тақырыб\\p{L}*|" +
  "articles?|sections?|clauses?|(?:sub)?paragraphs?|(?:sub)?sections?|points?|words?|chapters?|schedules?|annex";

const wordIn = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
const DOES_WORD = wordIn(DOES);
const PART_WORD = wordIn(PART);

/** The act whose changes stand below: "В Закон … «О детях»:", "In the Children Act:", "… Заңына:". */
const ACT_AHEAD =
  /(?:^|\s)(?:во? (?:\p{L}+ ){0,2}(?:закон|кодекс|указ|постановление|приказ|правила|положение)(?!\p{L})|in the (?:\p{L}+ ){0,8}(?:act|law|code|order|regulations?)(?!\p{L}))[^]*:\s*$|(?:заңы|кодексі|жарлығы|қаулысы|бұйрығы)н(?:а|е|да|де)\s*:\s*$|(?:заң|кодекс|жарлық|қаулы|бұйрық)(?:ға|қа|ке|да|те)\s*:\s*$/iu;

/** Whether an item, read without its mark, changes another act or names the one whose changes follow. */
export const amends = (text: string): boolean => (DOES_WORD.test(text) && PART_WORD.test(text)) || ACT_AHEAD.test(text);
