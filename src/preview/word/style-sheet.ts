import { child } from "../../adapters/docx/element-tree";
import type { Element } from "../../adapters/docx/element-tree";
import type { DocumentFile } from "../host/document/document-file";

/** Properties of one kind by the names of their elements, those of later levels over those of earlier ones. */
export type Properties = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Of these each attribute counts for itself. */
const BY_ATTRIBUTE: ReadonlySet<string> = new Set(["spacing", "ind", "rFonts"]);

/** Lay levels over each other, the most general first. */
export function fold(levels: readonly (Element | undefined)[]): Properties {
  const folded = new Map<string, Readonly<Record<string, string>>>();
  for (const { name, attributes } of levels.flatMap((level) => level?.children ?? []))
    folded.set(name, BY_ATTRIBUTE.has(name) ? { ...folded.get(name), ...attributes } : attributes);
  return folded;
}

export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes["w:val"];

/** The last level that has an element of that name, which therefore counts. */
export const lastOf = (levels: readonly (Element | undefined)[], name: string): Element | undefined =>
  levels.flatMap((level) => child(level, name) ?? []).at(-1);

export const value = (properties: Properties, name: string): string | undefined => properties.get(name)?.["w:val"];

/** Whether a switch is on; undefined where nothing is said of it. */
export function isOn(properties: Properties, name: string): boolean | undefined {
  const found = properties.get(name);
  return found && !["0", "false", "off", "none"].includes(found["w:val"] ?? "1");
}

/** A level of a numbered list. */
export interface ListLevel {
  readonly level: Element;
  /** Lists with one key count on together. */
  readonly key: string;
  readonly start: number;
}

/** The styles, lists and fonts of a document. */
export class StyleSheet {
  readonly #styles: ReadonlyMap<string, Element>;
  readonly #defaults: Element | undefined;
  readonly #numbering: Element | undefined;
  readonly #fonts: Readonly<Record<"major" | "minor", string | undefined>>;
  readonly #usual: string;

  constructor(file: DocumentFile) {
    const root = treeOf(file, "styles");
    const styles = root?.children.filter(({ name }) => name === "style") ?? [];
    this.#styles = new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
    this.#defaults = child(root, "docDefaults");
    this.#numbering = treeOf(file, "numbering");
    const theme = treeOf(file, "theme");
    const fonts = child(theme, "themeElements", "fontScheme");
    const face = (which: string): string | undefined => child(fonts, which, "latin")?.attributes["typeface"];
    this.#fonts = { major: face("majorFont"), minor: face("minorFont") };
    const usual = styles.find(
      ({ attributes }) => attributes["w:type"] === "paragraph" && attributes["w:default"] === "1",
    );
    this.#usual = usual?.attributes["w:styleId"] ?? "";
  }

  /** The style of a paragraph that names none. */
  get usual(): string {
    return this.#usual;
  }

  get runDefaults(): Element | undefined {
    return child(this.#defaults, "rPrDefault", "rPr");
  }

  get paragraphDefaults(): Element | undefined {
    return child(this.#defaults, "pPrDefault", "pPr");
  }

  /** A style and those that it is based on, the most general first. */
  chain(id: string | undefined): readonly Element[] {
    const found: Element[] = [];
    let style = this.#styles.get(id ?? "");
    while (style && !found.includes(style)) {
      found.unshift(style);
      style = this.#styles.get(valueOf(style, "basedOn") ?? "");
    }
    return found;
  }

  themeFont(name: string): string | undefined {
    return name.startsWith("major") ? this.#fonts.major : this.#fonts.minor;
  }

  listLevel(number: string, depth: string): ListLevel | undefined {
    const named = (name: string, attribute: string, wanted: string | undefined): Element | undefined =>
      this.#numbering?.children.find((one) => one.name === name && one.attributes[attribute] === wanted);
    const list = named("num", "w:numId", number);
    const abstract = named("abstractNum", "w:abstractNumId", valueOf(list, "abstractNumId"));
    const level = abstract?.children.find((one) => one.name === "lvl" && one.attributes["w:ilvl"] === depth);
    if (!level) return undefined;
    const begins = list?.children.find((one) => one.name === "lvlOverride" && one.attributes["w:ilvl"] === depth);
    const own = valueOf(begins, "startOverride");
    return {
      level,
      key: own === undefined ? `abstract ${valueOf(list, "abstractNumId")}` : `list ${number}`,
      start: Number(own ?? valueOf(level, "start") ?? 1),
    };
  }
}

function treeOf(file: DocumentFile, kind: string): Element | undefined {
  const part = file.related(file.mainPart, kind);
  return part !== undefined && file.has(part) ? file.tree(part) : undefined;
}
