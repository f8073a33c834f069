import { PLAIN_TEXT, PLAIN_VALUE } from "./plain-xml";
import { prefixOf } from "./xml-names";

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?\?>/u;
const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const VALUE = `${PLAIN_VALUE}(?:&(?:amp|lt|gt|quot|apos);${PLAIN_VALUE})*`;
const OPENING = new RegExp(`^(${NAME})((?: ${NAME}="${VALUE}")*) ?(/?)$`, "u");
const ATTRIBUTE = new RegExp(` (${NAME})="${VALUE}"`, "gu");
/** Text and where the tag behind it begins. */
const TEXT = new RegExp(`${PLAIN_TEXT}<`, "uy");
const DECLARES = "xmlns:";
const BLANK = /^[ \t\n]*$/u;

/** Less than the parser allows, and more than there is in files that Office writes. */
const DEEPEST = 200;
const MOST_ATTRIBUTES = 200;
const MOST_PREFIXES = 200;
/** Opening tags that are remembered in one scope: many more than writers of text need. */
const REMEMBERED = 1_000;

/** Where the same prefixes are declared. */
interface Scope {
  readonly prefixes: ReadonlySet<string>;
  /** Opening tags that are right here; most stand there many times. */
  readonly known: Map<string, OpeningTag>;
}

interface OpeningTag {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly inside: Scope;
}

/**
 * Whether XML is certainly well formed, with each prefix declared. Nearly all has the plain form in which that is told
 * in a fraction of the time that a parser takes; of what has another one nothing is said.
 */
export function isPlainlyWellFormed(xml: string): boolean {
  const open: OpeningTag[] = [];
  const outermost = toScope(["", "xml"]);
  let isOver = false;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  for (;;) {
    TEXT.lastIndex = at;
    if (!TEXT.test(xml)) return isOver && BLANK.test(xml.slice(at));
    const start = TEXT.lastIndex;
    if (open.length === 0 && (isOver || !BLANK.test(xml.slice(at, start - 1)))) return false;
    const end = xml.indexOf(">", start);
    const tag = xml.slice(start, Math.max(start, end));
    at = end + 1;
    if (tag.startsWith("/")) {
      if (open.pop()?.name !== tag.slice(1)) return false;
    } else {
      const opening = readOpening(tag, open.at(-1)?.inside ?? outermost);
      if (!opening || open.length > DEEPEST) return false;
      if (!opening.isEmpty) open.push(opening);
    }
    isOver = open.length === 0;
  }
}

const toScope = (prefixes: Iterable<string>): Scope => ({ prefixes: new Set(prefixes), known: new Map() });

/** Undefined for what is none in plain form, or wrong in this scope. */
function readOpening(tag: string, scope: Scope): OpeningTag | undefined {
  const before = scope.known.get(tag);
  if (before) return before;
  const [, name, attributes = "", slash] = OPENING.exec(tag) ?? [];
  if (name === undefined) return undefined;
  const names = Array.from(attributes.matchAll(ATTRIBUTE), ([, attribute = ""]) => attribute);
  const declared = names.filter((one) => one.startsWith(DECLARES)).map((one) => one.slice(DECLARES.length));
  const inside = declared.length === 0 ? scope : toScope([...scope.prefixes, ...declared]);
  const isRight =
    names.length <= MOST_ATTRIBUTES &&
    inside.prefixes.size <= MOST_PREFIXES &&
    new Set(names).size === names.length &&
    [name, ...names.filter((one) => !one.startsWith(DECLARES))].every((one) => inside.prefixes.has(prefixOf(one)));
  if (!isRight) return undefined;
  const opening = { name, isEmpty: slash === "/", inside };
  if (scope.known.size < REMEMBERED) scope.known.set(tag, opening);
  return opening;
}
