const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Names whose namespace is remembered: many more than any Office file has. */
const REMEMBERED = 1_000;

/** A name with its prefix taken off. */
export interface ExpandedName {
  /** `""` for none. */
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
}

/** The namespaces in force inside an element. */
export class Namespaces {
  readonly #own: ReadonlyMap<string, string>;
  readonly #outer: Namespaces | undefined;
  readonly #known = new Map<string, ExpandedName | undefined>();

  private constructor(own: ReadonlyMap<string, string>, outer?: Namespaces) {
    this.#own = own;
    this.#outer = outer;
  }

  static outside(): Namespaces {
    return new Namespaces(
      new Map([
        ["", ""],
        ["xml", XML],
        ["xmlns", XMLNS],
      ]),
    );
  }

  /** Those inside an element that declares some; undefined where it declares what nobody may. */
  inside(attributes: Readonly<Record<string, string>>): Namespaces | undefined {
    const own = new Map<string, string>();
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const [prefix, namespace] = [name.slice("xmlns:".length), value.trim()];
      if (!mayStandFor(prefix, namespace)) return undefined;
      own.set(prefix, namespace);
    }
    return new Namespaces(own, this);
  }

  /** The name of an element, or of an attribute with a prefix; undefined where its prefix is not declared or it has two. */
  expand(qualified: string): ExpandedName | undefined {
    if (this.#known.has(qualified)) return this.#known.get(qualified);
    const colon = qualified.indexOf(":");
    const [prefix, local] = [qualified.slice(0, Math.max(colon, 0)), qualified.slice(colon + 1)];
    const isWhole = local !== "" && !local.includes(":") && colon !== 0;
    const namespace = isWhole ? this.#namespace(prefix) : undefined;
    const expanded = namespace === undefined ? undefined : { prefix, local, namespace };
    if (this.#known.size < REMEMBERED) this.#known.set(qualified, expanded);
    return expanded;
  }

  /** Whether all prefixes of a tag's attributes are declared, and no two attributes are one under two prefixes. */
  allow(attributes: Readonly<Record<string, string>>): boolean {
    const names: ExpandedName[] = [];
    for (const name of Object.keys(attributes)) {
      if (!name.includes(":")) continue;
      const expanded = this.expand(name);
      if (expanded === undefined) return false;
      names.push(expanded);
    }
    if (names.every(({ prefix }) => prefix === names[0]?.prefix)) return true;
    return new Set(names.map(({ namespace, local }) => `${namespace} ${local}`)).size === names.length;
  }

  #namespace(prefix: string): string | undefined {
    const own = this.#own.get(prefix);
    return own === undefined && this.#outer ? this.#outer.#namespace(prefix) : own;
  }
}

/** A prefix stands for something, and the two that XML has itself for what they always do. */
const mayStandFor = (prefix: string, namespace: string): boolean =>
  prefix === "xml" || namespace === XML
    ? prefix === "xml" && namespace === XML
    : prefix !== "xmlns" && namespace !== XMLNS && (prefix === "" || namespace !== "");
