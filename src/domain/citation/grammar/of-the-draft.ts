import { forms } from "./forms";

/** Beginnings of words for the text under review, beside those that the grammars have for drafts. */
export const DRAFTED: readonly string[] = forms("drafted жобада жобаға жобаны жобас");

/** Beginnings of words for a text or a law that is under review, or its state's own, beside one of those that say which. */
export const TEXTS: readonly string[] = [
  ...forms("wording version text amendment note memorandum redaction reading legislation"),
  ...forms("редакци верси текст поправ чтени записк"),
  ...forms("мәтін нұсқа түзету редакция оқылым жазба"),
];

/** Beginnings of words that say which text or law it is, of one that may be none in force. */
export const NOT_IN_FORCE: readonly string[] = [
  ...forms("new first second third proposed national domestic explanatory"),
  ...forms("нов перв втор прежн предлагаем предложенн национальн внутренн отечественн"),
  ...forms("рассматриваем анализируем пояснительн объяснительн"),
  ...forms("жаңа бірінші екінші ұсынылған ұлттық түсіндірме қаралып қарастырылып отырған"),
];

/** Letters that say in what form, language or organisation's wording a text is, and name no ministry. */
export const OF_TEXTS: ReadonlySet<string> = new Set(
  forms("pdf html doc docx eng rus kaz fra deu esp eea iso unicef unesco ohchr оон юнисеф юнеско еаэс бұұ"),
);

/** The same, of any. */
export const WHICH: readonly string[] = [
  ...NOT_IN_FORCE,
  ...forms("current existing revised amended"),
  ...forms("действующ нынешн текущ существующ"),
  ...forms("қолданыстағы ағымдағы"),
];

/** Beginnings of words that, right behind a place, say that it stands in what is proposed. */
export const PROPOSED: readonly string[] = forms("proposed redrafted предлагаем предложенн ұсынылған");

/** Words that, alone beside a place, are the text under review, beside those that the grammars have for drafts. */
export const ALONE: ReadonlySet<string> = new Set(forms("bill жоба"));

/** Words that, right before a place, say that it is of the text under review. */
export const OUR: ReadonlySet<string> = new Set(forms("our наш наша наше нашей нашу нашего нашему нашем біздің"));

/** Beginnings of words for those whose draft it is. */
export const DRAFTING: readonly string[] = forms("ministr government drafter author министр үкімет әзірлеуші");

/** What may stand before any of those. */
export const LEADING: ReadonlySet<string> = new Set(forms("as its et"));

/** Words before one for the draft, and behind one, that say by what text something stands so. */
export const BY: ReadonlySet<string> = new Set(forms("under per по согласно"));
export const BY_BEHIND: ReadonlySet<string> = new Set(forms("бойынша"));

/** What the draft does to a place that it has: "as the Bill has it". */
export const SAYING: ReadonlySet<string> = new Set(forms("has puts words states reads says provides drafts"));

/** Endings by which a word for the draft says where something stands. */
export const LOCATED: readonly string[] = forms("да де");

/** Words that speak of two places, or of all. */
export const BOTH: ReadonlySet<string> = new Set(forms("both оба обе обеих екеуі екеуінің"));
export const ALL: ReadonlySet<string> = new Set(forms("all все всё барлығы бәрі"));

/** What, behind a word for "not", is said of a text that has no rule on something, and one word that says both. */
export const NOT: ReadonlySet<string> = new Set(forms("not не"));
export const REGULATED: readonly string[] = forms("regulat урегулир");
export const UNREGULATED: readonly string[] = forms("unregulated реттелмеген");

/** How far a standard is met, and beginnings of words that say that it is, behind those. */
export const HOW_FAR: ReadonlySet<string> = new Set(
  forms("yes not partly partially fully met да не частично полностью иә ішінара толық"),
);
export const MET: readonly string[] = [
  ...forms("reflected complied breached violated"),
  ...forms("отражен учтен учтён соблюден соблюдён нарушен"),
  ...forms("ескеріл көрсетіл бұзыл"),
];
