import { blanksEnd, nameEnd, sectionText, textOf, valueOf } from "./xml-characters";

/** The tag that begins an element. Offsets count UTF-16 units; an end is not included. */
export interface XmlTag {
  /** As it stands in the source, prefix included. */
  readonly name: string;
  /** By the names as written, values with their references resolved; nothing else is on it, not even inherited. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly attributeCount: number;
  /** Whether the name of an attribute has a prefix. */
  readonly hasPrefixes: boolean;
  /** Whether it declares namespaces. */
  readonly declares: boolean;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Told in the order of the document. */
export interface XmlEvents {
  readonly open: (tag: XmlTag) => void;
  /** Text right inside the element opened last; more than once where comments or sections part it. */
  readonly text: (text: string) => void;
  /** The element opened last ends, a self-closing one right after it was opened: where its closing tag stands. */
  readonly close: (start: number, end: number) => void;
  /** Throws for a document type, which no Office file has. */
  readonly doctype: () => never;
  /** Throws for what is not well formed; `why` is an English clause with line and column. */
  readonly fail: (why: string) => never;
}

/** What `{}` inherits would be taken for attributes. */
const Attributes = function () {} as unknown as new () => Record<string, string>;
Attributes.prototype = Object.create(null);

const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** What is wrong, as part of a sentence. */
const BAD = {
  attribute: "a tag holds something that is no attribute",
  character: "there is a character that XML can't hold",
  closing: "a closing tag is not that of the element that is open",
  comment: "a comment does not end, or holds two hyphens",
  declaration: "the declaration of XML is not as it should be",
  instruction: "an instruction has no name, or does not end",
  outside: "there is text outside of the root element",
  second: "there is a second root element",
  section: "a section of characters does not end",
  tag: "a tag does not begin as it should",
  text: "a text holds a reference to nothing, a character that XML can't hold, or ]]>",
  unquoted: "an attribute has no value in quotes",
  value: "a value of an attribute does not end, or holds what it can't",
} as const;

/** Far more than it takes. */
const LONGEST_DECLARATION = 1000;

const DECLARATION =
  /^<\?xml[\t\n\r ]+version[\t\n\r ]*=[\t\n\r ]*(["'])1\.[0-9]+\1(?:[\t\n\r ]+encoding[\t\n\r ]*=[\t\n\r ]*(["'])[A-Za-z][\w.-]*\2)?(?:[\t\n\r ]+standalone[\t\n\r ]*=[\t\n\r ]*(["'])(?:yes|no)\3)?[\t\n\r ]*\?>/u;

/**
 * Go through an XML 1.0 document once, from its first character to its last. A byte order mark in front is passed over.
 *
 * All that XML asks of a document without a document type is checked, but for namespaces, which are left to the caller:
 * characters, names, tags that match, one root, attributes that are quoted and differ, references to what there is.
 */
export function scanXml(xml: string, on: XmlEvents): void {
  new Scan(xml, on).run();
}

class Scan {
  readonly #xml: string;
  readonly #on: XmlEvents;
  /** Names of the elements that are open. */
  readonly #open: string[] = [];
  #at = 0;
  #hasRoot = false;

  constructor(xml: string, on: XmlEvents) {
    this.#xml = xml;
    this.#on = on;
  }

  run(): void {
    const xml = this.#xml;
    this.#at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#at += DECLARATION.exec(xml.slice(this.#at, this.#at + LONGEST_DECLARATION))?.[0].length ?? 0;
    for (let tag = xml.indexOf("<", this.#at); tag >= 0; tag = xml.indexOf("<", this.#at)) {
      if (tag > this.#at) this.#text(tag);
      const next = xml.charCodeAt(tag + 1);
      if (next === SLASH) this.#closingTag();
      else if (next === EXCLAMATION) this.#declaration();
      else if (next === QUESTION) this.#instruction();
      else this.#openingTag();
    }
    if (this.#at < xml.length) this.#text(xml.length);
    if (this.#open.length > 0) this.#fail(`the end of <${this.#open.at(-1)}> is missing`);
    if (!this.#hasRoot) this.#fail("there is no element");
  }

  #fail(why: string, at = this.#at): never {
    const lines = this.#xml.slice(0, at).split(/\r\n?|\n/u);
    return this.#on.fail(`${lines.length}:${lines.at(-1)?.length ?? 0}: ${why}`);
  }

  #text(end: number): void {
    const text = this.#xml.slice(this.#at, end);
    if (this.#open.length > 0) this.#on.text(textOf(text) ?? this.#fail(BAD.text));
    else if (blanksEnd(text, 0) < text.length) this.#fail(BAD.outside);
    this.#at = end;
  }

  #openingTag(): void {
    const xml = this.#xml;
    const start = this.#at;
    let at = nameEnd(xml, start + 1);
    if (at === start + 1) this.#fail(BAD.tag);
    if (this.#open.length === 0 && this.#hasRoot) this.#fail(BAD.second);
    const name = xml.slice(start + 1, at);
    const attributes = new Attributes();
    let attributeCount = 0;
    let hasPrefixes = false;
    let declares = false;
    let next = blanksEnd(xml, at);
    for (let code = xml.charCodeAt(next); code !== GREATER && code !== SLASH; code = xml.charCodeAt(next)) {
      const end = nameEnd(xml, next);
      if (next === at || end === next) this.#fail(BAD.attribute, next);
      const attribute = xml.slice(next, end);
      const equals = blanksEnd(xml, end);
      const quote = xml.charCodeAt(equals) === EQUALS ? blanksEnd(xml, equals + 1) : equals;
      const mark = xml.charAt(quote);
      if (quote === equals || (mark !== '"' && mark !== "'")) this.#fail(BAD.unquoted, end);
      const close = xml.indexOf(mark, quote + 1);
      if (close < 0) this.#fail(BAD.value, quote);
      if (attributes[attribute] !== undefined) this.#fail(`${attribute} stands twice in a tag`, next);
      attributes[attribute] = valueOf(xml.slice(quote + 1, close)) ?? this.#fail(BAD.value, quote);
      attributeCount += 1;
      hasPrefixes ||= attribute.includes(":");
      declares ||= attribute.startsWith("xmlns");
      at = close + 1;
      next = blanksEnd(xml, at);
    }
    const selfClosing = xml.charCodeAt(next) === SLASH;
    const end = selfClosing ? next + 2 : next + 1;
    if (xml.charCodeAt(end - 1) !== GREATER) this.#fail(BAD.attribute, next);
    this.#at = end;
    this.#hasRoot = true;
    if (!selfClosing) this.#open.push(name);
    this.#on.open({ name, attributes, attributeCount, hasPrefixes, declares, start, end, selfClosing });
    if (selfClosing) this.#on.close(end, end);
  }

  #closingTag(): void {
    const xml = this.#xml;
    const start = this.#at;
    const name = this.#open.pop();
    if (name === undefined || !xml.startsWith(name, start + 2)) this.#fail(BAD.closing);
    const end = blanksEnd(xml, start + 2 + name.length);
    if (xml.charCodeAt(end) !== GREATER) this.#fail(BAD.closing);
    this.#at = end + 1;
    this.#on.close(start, end + 1);
  }

  /** A comment, a section of characters, or a document type. */
  #declaration(): void {
    const xml = this.#xml;
    const at = this.#at;
    if (xml.startsWith("<!--", at)) {
      const end = xml.indexOf("--", at + 4);
      if (end < 0 || xml.charCodeAt(end + 2) !== GREATER) this.#fail(BAD.comment);
      this.#pass(at + 4, end, 3);
    } else if (xml.startsWith("<![CDATA[", at) && this.#open.length > 0) {
      const end = xml.indexOf("]]>", at + 9);
      if (end < 0) this.#fail(BAD.section);
      this.#on.text(this.#pass(at + 9, end, 3));
    } else if (xml.startsWith("<!DOCTYPE", at)) this.#on.doctype();
    else this.#fail(BAD.tag);
  }

  #instruction(): void {
    const xml = this.#xml;
    const target = nameEnd(xml, this.#at + 2);
    const end = xml.indexOf("?>", target);
    const isNamed = target > this.#at + 2 && (target === end || blanksEnd(xml, target) > target);
    if (!isNamed || end < 0) this.#fail(BAD.instruction);
    if (xml.slice(this.#at + 2, target).toLowerCase() === "xml") this.#fail(BAD.declaration);
    this.#pass(target, end, 2);
  }

  /** Go on behind what ends here with so many signs; gives what is in it. */
  #pass(start: number, end: number, signs: number): string {
    const inside = sectionText(this.#xml.slice(start, end)) ?? this.#fail(BAD.character);
    this.#at = end + signs;
    return inside;
  }
}
