import { countsThings } from "./counts-things";
import type { Element, NameElement, PlacesElement } from "../elements";
import type { NameIndex } from "../names/name-index";
import { readJoin } from "./read-join";
import type { Join } from "./read-join";
import { unknownName } from "../names/read-names";
import { isYear } from "./number-order";
import { PLAIN, readNumbers } from "./read-numbers";
import type { NumberList } from "./read-numbers";

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
  if (!isListed(join) || (join.semicolon && !isLast(text, name.end))) return undefined;
  const list = numbersLike(places, text, join.end, names);
  if (!list || list.end >= name.start) return undefined;
  if (!leadsTo(readJoin(text, list.end, names), text, name, places.plural)) return undefined;
  return { ...places, start: join.end, end: list.end, items: list.items };
}

/** Numbers without a unit, read as those of the places before; undefined where there are none, or a year. */
function numbersLike({ unit }: PlacesElement, text: string, from: number, names: NameIndex): NumberList | undefined {
  const list = readNumbers(text, from, { ...PLAIN, plural: true, dotted: unit === "article" }, names);
  return list && !isYear(list.items[0]?.path[0]) ? list : undefined;
}

const isListed = ({ comma, and, of, to, with: beside, semicolon, newline }: Join): boolean =>
  (comma || and || semicolon) && !of && !to && !beside && !newline;

/** A name that its part of the text ends with. */
const isLast = (text: string, end: number): boolean => /^\s*(?:[.,;:)\]\n]|$)/u.test(text.slice(end, end + 3));

/**
 * "of the ICCPR", "(ICCPR)"; side by side only an acronym, since numbers count other things ("and 2 Conventions"), and
 * after a singular only where no word follows that it may describe: "Art. 3 CRC and 12 GDPR fines".
 */
function leadsTo(join: Join, text: string, { start, end }: NameElement, plural: boolean): boolean {
  if (join.end < start || join.comma || join.and || join.semicolon || join.newline || join.close) return false;
  if (join.of || join.in || join.open || text.slice(start, end).toLowerCase() === "thereof") return true;
  return (
    /^\p{Lu}{3,}/u.test(text.slice(start, end)) &&
    (plural || !/^[A-Z].* (?!(?:and|or) )[a-z]/u.test(text.slice(start, end + 5)))
  );
}

/** The same before a name that the catalogue doesn't know, with the name: "Articles 16 CRC, 8 ECHR and 17 ICCPR". */
export function sharingWithUnknown(
  text: string,
  elements: readonly Element[],
  until: number,
  names: NameIndex,
): readonly Element[] {
  const [places, first] = [elements.at(-2), elements.at(-1)];
  if (places?.kind !== "places" || first?.kind !== "name" || first.start < places.end) return [];
  const join = readJoin(text, first.end, names);
  if (!isListed(join) || join.semicolon || join.open) return [];
  const list = numbersLike(places, text, join.end, names);
  if (!list || countsThings(text, list.end, false)) return [];
  const lead = readJoin(text, list.end, names);
  if (!lead.of && text[list.end] !== " ") return [];
  const found = UNKNOWN.exec(text.slice(lead.of ? lead.end : list.end + 1, until))?.[0];
  if (found === undefined || (!lead.of && !/^\p{Lu}{2}/u.test(found))) return [];
  const start = lead.of ? lead.end : list.end + 1;
  return [{ ...places, start: join.end, end: list.end, items: list.items }, unknownName(start, start + found.length)];
}

/** "ECHR", "ГК РК", "Utopian Charter": not "States", which numbers count. */
const UNKNOWN =
  /^(?:\p{Lu}{2,8}(?: (?:РК|РФ|КР))?|(?!States|Parties|UN )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){0,5})(?![\p{L}\d/-])/u;

/** A number in a bracket after a name, where the place before stood in one with its unit: "CRC (art. 16), ICCPR (17)". */
export function inBracketToo(text: string, elements: readonly Element[], names: NameIndex): PlacesElement | undefined {
  const [before, places, name] = [elements.at(-3), elements.at(-2), elements.at(-1)];
  if (before?.kind !== "name" || places?.kind !== "places" || name?.kind !== "name") return undefined;
  if (text[places.start - 1] !== "(" || text[places.end] !== ")" || !text.startsWith(" (", name.end)) return undefined;
  const { end, comma, and } = readJoin(text, places.end, names);
  if (end < name.start || !(comma || and)) return undefined;
  const list = numbersLike(places, text, name.end + 2, names);
  if (!list || text[list.end] !== ")") return undefined;
  return { ...places, start: name.end + 2, end: list.end, items: list.items };
}

/**
 * The last number of a list after a name, where another name follows it at once: "CRC, Article 16, and 8 GDPR". Undefined
 * where it is no more than the list's.
 */
export function splitBefore(
  text: string,
  elements: readonly Element[],
  { start, end }: NameElement,
): readonly [PlacesElement, PlacesElement] | undefined {
  const [before, places] = [elements.at(-2), elements.at(-1)];
  if (before?.kind !== "name" || places?.kind !== "places" || places.items.length < 2) return undefined;
  if (places.end + 1 !== start || !/^\p{Lu}{3,}/u.test(text.slice(start, end))) return undefined;
  const cut = LAST_JOINED.exec(text.slice(places.start, places.end));
  const last = places.items.at(-1);
  if (!cut || !last) return undefined;
  return [
    { ...places, end: places.start + cut.index, items: places.items.slice(0, -1) },
    { ...places, start: places.start + cut.index + cut[0].length - (cut[1]?.length ?? 0), items: [last] },
  ];
}

const LAST_JOINED = /,? (?:and|и|және) ([^ ,]+)$/u;
