import type { Element, NameElement, PlacesElement } from "./elements";
import type { NameIndex } from "./name-index";
import { readJoin } from "./read-join";
import type { Join } from "./read-join";
import { readNumbers } from "./read-numbers";

/**
 * Numbers between two names that share the unit of the first one's places: "Article 16 of the CRC and 17 of the ICCPR",
 * "ст. 16 КПР и 17 МПГПП". Undefined where there are none, or they may count something else.
 *
 * @param elements what stands before the second name
 */
export function sharingUnit(
  text: string,
  elements: readonly Element[],
  name: NameElement,
  names: NameIndex,
): PlacesElement | undefined {
  const [places, first] = [elements.at(-2), elements.at(-1)];
  if (places?.kind !== "places" || first?.kind !== "name" || first.start < places.end) return undefined;
  const join = readJoin(text, first.end, names);
  if (!isListed(join)) return undefined;
  const list = readNumbers(text, join.end, { ...NUMBERS, dotted: places.unit === "article" }, names);
  if (!list || list.end >= name.start || isYear(list.items[0]?.path[0])) return undefined;
  if (!leadsTo(readJoin(text, list.end, names), text, name, places.plural)) return undefined;
  return { ...places, start: join.end, end: list.end, items: list.items };
}

const NUMBERS = {
  plural: true,
  dotted: false,
  roman: false,
  romanAsArabic: false,
  lettered: false,
  onePoint: false,
  points: false,
  letters: false,
  ordinals: undefined,
  single: false,
} as const;

const isListed = ({ comma, and, of, to, with: beside, semicolon, newline }: Join): boolean =>
  (comma || and) && !of && !to && !beside && !semicolon && !newline;

/**
 * "of the ICCPR", "(ICCPR)"; side by side only an acronym, since numbers count other things ("and 2 Conventions"), and
 * after a singular only where no word follows that it may describe: "Art. 3 CRC and 12 GDPR fines".
 */
function leadsTo(join: Join, text: string, { start, end }: NameElement, plural: boolean): boolean {
  if (join.end < start || join.comma || join.and || join.semicolon || join.newline || join.close) return false;
  if (join.of || join.in || join.open) return true;
  return /^\p{Lu}{3,}/u.test(text.slice(start, end)) && (plural || !/^[A-Z].* [a-z]/u.test(text.slice(start, end + 2)));
}

const isYear = (number: string | undefined): boolean => /^(?:19|20)\d\d$/u.test(number ?? "");
