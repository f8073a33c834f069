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

/** The namespaces in force at one place of a document, and the names already translated there. */
export class XmlNames {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #main: string | undefined;

  private constructor(uris: ReadonlyMap<string, string>, main?: string) {
    this.#uris = uris;
    this.#main = main;
  }

  /** Names as the root element sets them: elements of the root's own namespace carry no prefix. */
  static ofRoot(qualified: string, attributes: Readonly<Record<string, string>>): XmlNames {
    const uris = declared(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), attributes);
    return new XmlNames(uris, uris.get(prefixOf(qualified)));
  }

  /** Names inside an element that declares namespaces. */
  inside(attributes: Readonly<Record<string, string>>): XmlNames {
    return new XmlNames(declared(this.#uris, attributes), this.#main);
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
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [this.#attribute(name), value]));
  }

  #translate(qualified: string): string | undefined {
    const prefix = prefixOf(qualified);
    const uri = this.#uris.get(prefix);
    if (uri === undefined && prefix !== "") return undefined;
    const local = qualified.slice(prefix === "" ? 0 : prefix.length + 1);
    return uri === this.#main ? local : `${PREFIX_OF[uri ?? ""] ?? prefix}:${local}`;
  }

  #attribute(qualified: string): string {
    const prefix = prefixOf(qualified);
    const known = prefix === "" ? undefined : PREFIX_OF[this.#uris.get(prefix) ?? ""];
    return known === undefined ? qualified : known + qualified.slice(prefix.length);
  }
}

/** `"x"` of `"x:row"`, `""` of `"row"`. */
export function prefixOf(qualified: string): string {
  const colon = qualified.indexOf(":");
  return colon < 0 ? "" : qualified.slice(0, colon);
}

function declared(
  uris: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const more = new Map(uris);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "xmlns") more.set("", value);
    else if (name.startsWith("xmlns:")) more.set(name.slice("xmlns:".length), value);
  }
  return more;
}
