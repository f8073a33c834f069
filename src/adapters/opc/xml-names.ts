/** Prefixes our code uses for a namespace, whatever prefix a file uses for it. */
const PREFIX_OF: Readonly<Record<string, string>> = {
  "http://www.w3.org/XML/1998/namespace": "xml",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:excel": "x",
};

/** Names of attributes that are translated once: many more than any Office file has. */
const REMEMBERED = 1_000;

/** The namespaces in force at one place of a document, and the names already translated there. */
export class XmlNames {
  /** Those declared here, and those from further out that were asked for inside. */
  readonly #uris: Map<string, string>;
  readonly #outer: XmlNames | undefined;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string | undefined>();
  readonly #main: string | undefined;

  private constructor(uris: Map<string, string>, outer?: XmlNames, main?: string) {
    this.#uris = uris;
    this.#outer = outer;
    this.#main = main;
  }

  /** Names as the root element sets them: elements of the root's own namespace carry no prefix. */
  static ofRoot(qualified: string, attributes: Readonly<Record<string, string>>): XmlNames {
    const uris = new Map([["", ""], ...declared(attributes)]);
    uris.set("xml", "http://www.w3.org/XML/1998/namespace");
    return new XmlNames(uris, undefined, uris.get(prefixOf(qualified)));
  }

  /** Names where these prefixes are declared, in XML whose root has a namespace. */
  static ofUris(uris: ReadonlyMap<string, string>, main: string): XmlNames {
    return new XmlNames(new Map(uris), undefined, main);
  }

  /** Names inside an element that declares namespaces. */
  inside(attributes: Readonly<Record<string, string>>): XmlNames {
    return new XmlNames(declared(attributes), this, this.#main);
  }

  /** `"row"` for an element of the root's namespace, `"xm:sqref"` for another; undefined when its prefix was never declared. */
  element(qualified: string): string | undefined {
    const known = this.#elements.get(qualified);
    if (known !== undefined) return known;
    const translated = this.#translate(qualified);
    if (translated !== undefined) this.#elements.set(qualified, translated);
    return translated;
  }

  /** Attributes by the prefixes of this file's table; those without a prefix keep their name. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const names = Object.keys(attributes);
    if (names.every((name) => this.#attribute(name) === name)) return attributes;
    return Object.fromEntries(names.map((name) => [this.#attribute(name) ?? name, attributes[name] ?? ""]));
  }

  /** The first attribute whose prefix was never declared. */
  undeclared(attributes: Readonly<Record<string, string>>): string | undefined {
    return Object.keys(attributes).find((name) => this.#attribute(name) === undefined);
  }

  #uri(prefix: string): string | undefined {
    const own = this.#uris.get(prefix);
    if (own !== undefined) return own;
    let outer = this.#outer;
    while (outer && !outer.#uris.has(prefix)) outer = outer.#outer;
    const uri = outer && outer.#uris.get(prefix);
    if (uri !== undefined && this.#outer) this.#outer.#uris.set(prefix, uri);
    return uri;
  }

  #translate(qualified: string): string | undefined {
    const prefix = prefixOf(qualified);
    const uri = this.#uri(prefix);
    if (uri === undefined && prefix !== "") return undefined;
    const local = qualified.slice(prefix === "" ? 0 : prefix.length + 1);
    return uri === this.#main ? local : `${PREFIX_OF[uri ?? ""] ?? prefix}:${local}`;
  }

  /** Undefined when its prefix was never declared. */
  #attribute(qualified: string): string | undefined {
    if (this.#attributes.has(qualified)) return this.#attributes.get(qualified);
    const prefix = prefixOf(qualified);
    const uri = this.#uri(prefix);
    const known = prefix === "" ? undefined : PREFIX_OF[uri ?? ""];
    const isDeclared = prefix === "" || prefix === "xmlns" || uri !== undefined;
    const translated = known === undefined ? qualified : known + qualified.slice(prefix.length);
    const result = isDeclared ? translated : undefined;
    if (this.#attributes.size < REMEMBERED) this.#attributes.set(qualified, result);
    return result;
  }
}

/** `"x"` of `"x:row"`, `""` of `"row"`. */
export function prefixOf(qualified: string): string {
  const colon = qualified.indexOf(":");
  return colon < 0 ? "" : qualified.slice(0, colon);
}

function declared(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const more = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") more.set("", value);
    else if (name.startsWith("xmlns:")) more.set(name.slice("xmlns:".length), value);
  }
  return more;
}
