import { LANGUAGES } from "../../language";
import { foldCodes } from "../../text/fold-code";
import type { NameElement } from "../elements";
import { OF_CHILDREN, OTHER_COMMENTS } from "../grammar/other-comments";
import { unknownName } from "./read-names";

/** What a general comment is said to be about, right after its number: "on …", ": …", "– …", "«…»". */
const SUBJECT =
  /^(?:,? (?:on|concerning|regarding|entitled|о|об|под названием) |,? ?[:–—-] ?|,? ?(?=[«"“(]))[«"“(]?(?!\d|paras?\b|paragraph|art\b|articles?\b|пп?\.)(?<words>[^.;:()\d\n«»“”"]{3,180})/iu;
const REACH = 200;

/**
 * A general comment with what it is said to be about: where that is the subject of another body's comment of the same
 * number, it is no instrument of the catalogue ("general comment No. 12 on the right to adequate food").
 */
export function ofItsSubject(text: string, name: NameElement): NameElement {
  const [one, ...others] = name.instruments;
  const number =
    one && others.length === 0 ? /^CRC\/(?:C\/)?GC\/(?:\d{4}\/)?(\d+)$/u.exec(one.symbol ?? "")?.[1] : undefined;
  const theirs = number === undefined ? undefined : OTHER_COMMENTS[number];
  if (!one || !theirs || text.slice(name.start, name.end).includes("/")) return name;
  const words = SUBJECT.exec(text.slice(name.end, name.end + REACH))?.groups?.["words"];
  if (words === undefined) return name;
  const said = ` ${foldCodes(words)}`;
  const holds = (beginning: string): boolean => said.includes(` ${foldCodes(beginning)}`);
  if (!LANGUAGES.some((language) => theirs[language].some(holds)) || OF_CHILDREN.some(holds)) return name;
  if (titleWords(Object.values(one.title).join(" ")).some(holds)) return name;
  return unknownName(name.start, name.end);
}

/** Words of a title that few others share, without their endings. */
export const titleWords = (title: string): readonly string[] =>
  (title.match(/\p{L}{6,}/gu) ?? []).filter((word) => !SHARED.test(word)).map((word) => word.slice(0, 7));

const SHARED = /^(?:general|comment|rights|замечани|общего|порядка)/iu;
