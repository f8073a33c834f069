import type { Element, NameElement } from "../elements";
import type { Anchor } from "../parse/find-anchors";
import type { NameIndex } from "./name-index";
import { readJoin } from "../places/read-join";
import { isOfBody, unknownName } from "./read-names";

/** Codes between a body and a general comment in one clause. */
const REACH = 60;

/**
 * General comments with a body named before or after them in the same clause:
 * what belongs to another body than the catalogue's is no instrument of it
 * ("general comment No. 25 of the Human Rights Committee").
 *
 * @param bodies in reading order, as `elements` are
 */
export function ofTheirBodies(
  text: string,
  elements: readonly Element[],
  bodies: readonly Anchor[],
  names: NameIndex,
): readonly Element[] {
  const told = [...elements];
  let nextBody = bodies.length;
  for (let index = told.length - 1; index >= 0; index--) {
    const element = told[index];
    if (element?.kind !== "name" || !mayHaveBody(element)) continue;
    while ((bodies[nextBody - 1]?.start ?? -1) >= element.end) nextBody--;
    const [after, before] = [bodies[nextBody], bodies[nextBody - 1]];
    told[index] =
      (after && ofBodyAfter(text, told, index, after, names)) ??
      ofNextOfSeries(text, element, elements[index + 1], told[index + 1]) ??
      (before && isInClause(text, before, element, told[index - 1]) ? ofBody(element, element.end, before) : element);
  }
  return told;
}

/** A general comment of the catalogue, or a name that it doesn't know. */
const mayHaveBody = ({ instruments, pointer }: NameElement): boolean =>
  pointer === undefined && instruments.every(({ symbol }) => symbol?.includes("/GC/") ?? false);

const ofBody = (name: NameElement, end: number, { meaning }: Anchor): NameElement =>
  isOfBody(meaning, name.instruments) ? { ...name, end } : unknownName(name.start, end);

/** "general comment No. 25 of the Committee", its places perhaps between. */
function ofBodyAfter(
  text: string,
  elements: readonly Element[],
  index: number,
  body: Anchor,
  names: NameIndex,
): NameElement | undefined {
  const name = elements[index];
  if (name?.kind !== "name") return undefined;
  let last = index;
  while (elements[last + 1]?.kind === "places" && (elements[last + 1]?.end ?? 0) <= body.start) last++;
  const from = elements[last]?.end ?? name.end;
  const next = elements[last + 1];
  if ((next && next.start < body.end) || !isOneClause(text, from, body.start)) return undefined;
  const { and, end, of } = readJoin(text, from, names);
  if (and) return undefined;
  if (last > index) return of && end >= body.start ? ofBody(name, name.end, body) : undefined;
  const inBracket = text[body.end] === ")" && text.slice(from, body.start).includes("(");
  return ofBody(name, inBracket ? body.end + 1 : body.end, body);
}

/** "general comments Nos. 16 and 25 of the Committee": the number before goes with the one after. */
function ofNextOfSeries(
  text: string,
  name: NameElement,
  next: Element | undefined,
  told: Element | undefined,
): NameElement | undefined {
  const theirs =
    next?.kind === "name" && told?.kind === "name" && next.instruments.length > 0 && told.instruments.length === 0;
  return theirs && !/\p{L}/u.test(text.slice(name.end, next.start + 1).replace(/(?:and|or|и|или|және)/u, ""))
    ? unknownName(name.start, name.end)
    : undefined;
}

const isInClause = (text: string, body: Anchor, name: NameElement, last: Element | undefined): boolean =>
  (last === undefined || last.end <= body.start) && isOneClause(text, body.end, name.start);

const isOneClause = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && from <= to && !/[.;:\n]/u.test(text.slice(from, to));
