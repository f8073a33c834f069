import { PLAIN_TEXT, PLAIN_VALUE, readPlainText } from "./plain-xml";
import { prefixOf } from "./xml-names";

const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="(?:yes|no)")?\?>/u;
const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const VALUE = `${PLAIN_VALUE}(?:&(?:amp|lt|gt|quot|apos);${PLAIN_VALUE})*`;
const OPENING = new RegExp(`^(${NAME})((?: ${NAME}="${VALUE}")*) ?(/?)$`, "u");
const ATTRIBUTE = new RegExp(` (${NAME})="(${VALUE})"`, "gu");
/** Text and where the tag behind it begins. */
const TEXT = new RegExp(`${PLAIN_TEXT}<`, "uy");
const DECLARES = "xmlns:";
const BLANK = /^[ \t\n]*$/u;

const XML = "http://www.w3.org/XML/1998/namespace";
/** What no prefix but their own may stand for. */
const RESERVED: readonly string[] = [XML, "http://www.w3.org/2000/xmlns/"];

/** Less than a parser allows, and more than there is in files that Office writes. */
const DEEPEST = 200;
const MOST_ATTRIBUTES = 200;
const MOST_PREFIXES = 200;
/** Opening tags that are remembered in one scope: many more than writers of text need. */
const REMEMBERED = 1_000;

/** An opening tag, the same one wherever it stands again. */
export interface PlainTag {
  /** As it stands in the source, prefix included. */
  readonly qualified: string;
  readonly local: string;
  readonly namespace: string;
  /** By the names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces by the prefixes that are declared for it, "" among them. */
  readonly uris: ReadonlyMap<string, string>;
  /** `<a/>`, for which nothing closes. */
  readonly isEmpty: boolean;
}

/** What is told of an element and what stands in it, in the order of the source; an end is not included. */
export interface PlainHandlers {
  readonly open?: (tag: PlainTag, start: number, end: number) => void;
  readonly text?: (text: string) => void;
  readonly close?: (start: number, end: number) => void;
}

/** Where the same namespaces are declared. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  /** Opening tags that are right here; most stand there many times. */
  readonly known: Map<string, Opening>;
}

interface Opening {
  readonly tag: PlainTag;
  readonly inside: Scope;
}

/**
 * Go through XML in the plain form that nearly all has: tags with attributes in double quotes, and text. That takes a
 * fraction of the time that a parser does.
 *
 * @returns whether all of it has that form and is certainly well formed, with its namespaces declared; otherwise nothing
 * is said of it, and what was told by then does not count
 */
export function walkPlain(xml: string, on: PlainHandlers = {}): boolean {
  const open: Opening[] = [];
  const outermost = toScope([
    ["", ""],
    ["xml", XML],
  ]);
  let isOver = false;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  for (;;) {
    TEXT.lastIndex = at;
    if (!TEXT.test(xml)) return isOver && BLANK.test(xml.slice(at));
    const start = TEXT.lastIndex - 1;
    if (open.length === 0 && (isOver || !BLANK.test(xml.slice(at, start)))) return false;
    if (on.text && start > at && open.length > 0) on.text(readPlainText(xml.slice(at, start)));
    const end = xml.indexOf(">", start);
    const source = xml.slice(start + 1, Math.max(start, end));
    at = end + 1;
    if (source.startsWith("/")) {
      if (open.pop()?.tag.qualified !== source.slice(1)) return false;
      on.close?.(start, at);
    } else {
      const opening = readOpening(source, open.at(-1)?.inside ?? outermost);
      if (!opening || open.length > DEEPEST) return false;
      if (!opening.tag.isEmpty) open.push(opening);
      on.open?.(opening.tag, start, at);
    }
    isOver = open.length === 0;
  }
}

const toScope = (uris: Iterable<readonly [string, string]>): Scope => ({ uris: new Map(uris), known: new Map() });

/** Undefined for what is none in plain form, or wrong in this scope. */
function readOpening(source: string, scope: Scope): Opening | undefined {
  const before = scope.known.get(source);
  if (before) return before;
  const [, qualified, written = "", slash] = OPENING.exec(source) ?? [];
  if (qualified === undefined) return undefined;
  const attributes: Record<string, string> = {};
  const names: string[] = [];
  for (const [, name = "", value = ""] of written.matchAll(ATTRIBUTE)) {
    names.push(name);
    attributes[name] = readPlainText(value);
  }
  const inside = scopeInside(scope, names, attributes);
  const prefix = prefixOf(qualified);
  const namespace = inside?.uris.get(prefix);
  const isRight =
    names.length <= MOST_ATTRIBUTES &&
    new Set(names).size === names.length &&
    names.every((name) => name.startsWith(DECLARES) || inside?.uris.has(prefixOf(name)));
  if (!inside || namespace === undefined || !isRight) return undefined;
  const local = prefix === "" ? qualified : qualified.slice(prefix.length + 1);
  const { uris } = inside;
  const opening = { tag: { qualified, local, namespace, attributes, uris, isEmpty: slash === "/" }, inside };
  if (scope.known.size < REMEMBERED) scope.known.set(source, opening);
  return opening;
}

/** The scope with what a tag declares; undefined for what no plain file does, such as two prefixes for one namespace. */
function scopeInside(
  scope: Scope,
  names: readonly string[],
  attributes: Readonly<Record<string, string>>,
): Scope | undefined {
  const declared = names
    .filter((name) => name === "xmlns" || name.startsWith(DECLARES))
    .map((name) => [name.slice(DECLARES.length), attributes[name] ?? ""] as const);
  if (declared.length === 0) return scope;
  const inside = toScope([...scope.uris, ...declared]);
  const prefixed = [...inside.uris].filter(([prefix]) => prefix !== "").map(([, uri]) => uri);
  const isPlain =
    declared.every(([prefix, uri]) => !RESERVED.includes(uri) && uri === uri.trim() && !/^xml/iu.test(prefix)) &&
    prefixed.length <= MOST_PREFIXES &&
    !prefixed.includes("") &&
    new Set(prefixed).size === prefixed.length;
  return isPlain ? inside : undefined;
}
