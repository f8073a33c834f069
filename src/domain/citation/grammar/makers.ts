import { foldCodes } from "../../text/fold-code";
import { forms } from "./forms";
import type { OtherBody } from "./other-comments";

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

/** Whose documents those of the United Nations are, by how their symbols begin. */
export const SYMBOLS: readonly (readonly [symbol: string, of: OtherBody | "CRC"])[] = [
  ["CRC/C/", "CRC"],
  ["CCPR/C/", "ICCPR"],
  ["E/C.12/", "ICESCR"],
  ["CRPD/C/", "CRPD"],
  ["CEDAW/C/", "CEDAW"],
  ["CERD/C/", "CERD"],
  ["CAT/C/", "CAT"],
  ["CMW/C/", "CMW"],
  ["CED/C/", "CED"],
  ["A/HRC/", "Council"],
];

/** Whose documents standards are, by the letters before their numbers. */
export const STANDARDS: ReadonlySet<string> = new Set(forms("ISO IEC IEEE ETSI BS EN PAS RFC WCAG ГОСТ СТ ИСО МЭК"));

/** Words before what somebody made who is named elsewhere in the sentence, folded: "its general comment". */
export const ITS_OWN: ReadonlySet<string> = new Set(
  forms("its their его ее их своего своему своим своем свое свои своих своими өзінің оның").map(foldCodes),
);

/** Words between bodies and what they made together: "CMW/CRC Joint GC 23". */
export const JOINT: readonly string[] = ["joint", "совместн", "бірлескен"];

/** Beginnings of words for what some bodies make in the stead of comments. */
export const RECOMMENDATIONS: readonly string[] = forms("recommendation gr рекоменд ұсын");
