import type { Gap } from "../productions/gap";

/**
 * How likely it is that two neighbours belong together, by what stands between them. What is not listed keeps them apart.
 *
 * Letters: `,` comma, `;` semicolon, `:` colon, `-` dash, `(` and `)` brackets, `|` table's bar or slash, `n` a new line,
 * `&` "and", `o` "of", `i` "in" or "under", `w` "see", "read with", "in particular", `t` "to".
 */
type Weights = Readonly<Record<string, number>>;

/** A place, then its name: "Article 16 of the CRC". */
export const FORWARD: Weights = {
  "": 7,
  o: 11,
  i: 9,
  oi: 9,
  "(": 6,
  "(o": 6,
  ",": 3,
  ",o": 7,
  ",i": 7,
  ")": 4,
  ")o": 8,
  ")i": 6,
  "),o": 6,
  "-": 2,
  no: 5,
  ni: 4,
  t: 9,
  "|": 2,
};

/** A name, then its place: "CRC, art. 16". */
export const BACKWARD: Weights = {
  "": 8,
  ",": 8,
  "(": 9,
  ":": 7,
  ",(": 7,
  ",:": 6,
  "(:": 6,
  "-": 5,
  ",-": 5,
  i: 6,
  ",i": 6,
  w: 4,
  ",w": 6,
  "(w": 8,
  ":w": 5,
  ")": 8,
  "),": 8,
  ")(": 7,
  "):": 7,
  ")-": 5,
  ")i": 5,
  ":n": 5,
  ",n": 5,
  "|": 6,
  ")|": 6,
  "|-": 4,
  "(i": 6,
};

/** A place beside another of the same name: "art. 3, art. 12". */
export const BESIDE: Weights = {
  "": 3,
  ",": 4,
  "&": 4,
  ",&": 4,
  ",&i": 4,
  "&i": 4,
  "&o": 3,
  ",&o": 3,
  ";": 2,
  ";&": 2,
  w: 4,
  ",w": 4,
  "&w": 4,
  ",&w": 4,
  "|": 4,
  t: 3,
  o: 2,
  i: 2,
  "(": 3,
  ")": 3,
  "),": 3,
  ")&": 3,
  "),&": 3,
  ");": 1,
  "),(": 3,
  ")(&": 3,
  ")(": 3,
  ",(": 3,
  "(&": 3,
  ":": 1,
};

/** A name that has places before it takes none after it, but for what is inside them. */
export const SECOND_SIDE = -20;
/** "Article 12 of the Convention, paragraph 3" */
export const INNER_OF_LAST = -1;
/** "п. 67 ЗОП № 25, п. 2, ст. 16 КПР": a paragraph is inside no other. */
export const NOT_INSIDE = -2;
/** "КПР статья 14 проекта": the article of a draft is never another one's. */
export const OF_DRAFT = 4;
/** "КПР, статья 16 МПГПП": what stands right before its name is nearer to it than to one before a comma. */
export const WITHOUT_COMMA = 4;
/** "ст. 16, КПР, ст. 17, МПГПП": how the whole list is written. */
export const WHOLE_LIST = 8;
/** The name is numbered by the unit of the place. */
export const RIGHT_UNIT = 2;
/** It is numbered by another one, and has none such. */
export const WRONG_UNIT = -4;
/** "general comment No. 5 (art. 4)": an article in a bracket is the Convention's, not the comment's. */
export const WRONG_UNIT_ASIDE = -20;

/** The letters of a gap, in the order of the tables; spelled once for all gaps of the same marks and words. */
export const signOf = (gap: Gap): string => (spelled[gap.bits] ??= spell(gap));

const spelled: string[] = [];

function spell(gap: Gap): string {
  let sign = "";
  if (gap.close) sign += ")";
  if (gap.comma) sign += ",";
  if (gap.semicolon) sign += ";";
  if (gap.open && !sign.includes("(")) sign += "(";
  if (gap.colon) sign += ":";
  if (gap.bar) sign += "|";
  if (gap.dash) sign += "-";
  if (gap.newline) sign += "n";
  if (gap.and) sign += "&";
  if (gap.of) sign += "o";
  if (gap.in) sign += "i";
  if (gap.with) sign += "w";
  if (gap.to) sign += "t";
  return sign;
}
