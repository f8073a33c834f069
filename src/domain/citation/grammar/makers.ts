import { forms } from "./forms";

/** Who makes texts, as those are named with them: how the catalogue calls the body, and its words behind a name. */
interface Maker {
  readonly body: string;
  readonly words: readonly string[];
}

/** Behind a name, "Recommendation CM/Rec(2018)7 of the Committee of Ministers", «… Комитета министров Совета Европы». */
const MAKERS: readonly Maker[] = [
  { body: "Committee of Ministers", words: ["Committee of Ministers", "Комитета министров"] },
  { body: "Council of Europe", words: ["Council of Europe", "CoE", "Совета Европы", "СЕ"] },
  {
    body: "General Assembly",
    words: ["General Assembly", "UN General Assembly", "United Nations General Assembly", "Генеральной Ассамблеи"],
  },
  {
    body: "United Nations",
    words: ["United Nations", "UN", "Организации Объединенных Наций", "ООН"],
  },
  {
    body: "Human Rights Council",
    words: ["Human Rights Council", "UN Human Rights Council", "Совета по правам человека"],
  },
  { body: "UNESCO", words: ["UNESCO", "ЮНЕСКО"] },
  { body: "OECD", words: ["OECD", "OECD Council", "Council of the OECD", "ОЭСР", "Совета ОЭСР"] },
  { body: "International Labour Organization", words: ["International Labour Organization", "ILO", "МОТ"] },
  { body: "UNICEF", words: ["UNICEF", "ЮНИСЕФ"] },
];

/** All those words in one list, and whose each is. */
export const MAKER_WORDS: readonly string[] = MAKERS.flatMap(({ words }) => words);
export const MAKER_OF_WORDS: readonly string[] = MAKERS.flatMap(({ body, words }) => words.map(() => body));

/** How symbols of the United Nations begin that are of other committees than that on the rights of the child. */
export const SYMBOLS_OF_OTHERS: readonly string[] = [
  "CCPR/",
  "E/C.12/",
  "CEDAW/",
  "CRPD/",
  "CERD/",
  "CAT/",
  "CMW/",
  "CED/",
];

/** Words before what somebody made who is named elsewhere in the sentence: "its general comment". */
export const ITS_OWN: ReadonlySet<string> = new Set([
  ...forms("its their"),
  ...forms("своего своему своим своем своё свое свои своих своими"),
  "өзінің",
]);

/** Words between bodies and what they made together: "CMW/CRC Joint GC 23". */
export const JOINT: readonly string[] = ["joint", "совместн", "бірлескен"];

/** Beginnings of words in the names of committees that adopt general recommendations and no general comments. */
export const RECOMMENDING: readonly string[] = [
  ...forms("cedaw cerd icerd discriminat"),
  ...forms("дискриминац клдж клрд"),
  "кемсіту",
];
