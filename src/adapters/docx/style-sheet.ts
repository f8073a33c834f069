import { child } from "./element-tree";
import type { Element } from "./element-tree";

/** What a paragraph style comes to once its ancestors and the document's defaults are counted in. Lengths in points. */
export interface ResolvedStyle {
  readonly fontSize: number;
  readonly font: string;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  /** As Word stores it: 240ths of a line for `"auto"`, else twentieths of a point. */
  readonly line: number;
  readonly lineRule: string;
  readonly left: number;
  readonly right: number;
  /** Lines around the paragraph with their distance to it, above and below. */
  readonly borders: number;
}

/** Word's own defaults where the document says nothing. */
const NOTHING_SAID: ResolvedStyle = {
  fontSize: 10,
  font: "Times New Roman",
  bold: false,
  before: 0,
  after: 0,
  line: 240,
  lineRule: "auto",
  left: 0,
  right: 0,
  borders: 0,
};

/** A chain longer than this goes in a circle. */
const LONGEST_CHAIN = 20;

/**
 * Look up a paragraph style by its id, e.g. `"BriefBody"`.
 *
 * A style that is not there comes to what the default paragraph style comes to, as in Word.
 */
export function resolveStyle(styles: Element, theme: Element | undefined, id: string): ResolvedStyle {
  const defaults = child(styles, "docDefaults");
  const layers = [
    layer(child(defaults, "rPrDefault", "rPr"), child(defaults, "pPrDefault", "pPr"), theme),
    ...chain(styles, id).map((style) => layer(child(style, "rPr"), child(style, "pPr"), theme)),
  ];
  return layers.reduce<ResolvedStyle>((below, above) => ({ ...below, ...above }), NOTHING_SAID);
}

/** The style and its ancestors, the oldest first. */
function chain(styles: Element, id: string): readonly Element[] {
  const paragraphs = styles.children.filter((style) => style.attributes["w:type"] === "paragraph");
  const byId = (wanted: string | undefined): Element | undefined =>
    paragraphs.find((style) => style.attributes["w:styleId"] === wanted);
  const found: Element[] = [];
  let style = byId(id) ?? paragraphs.find((candidate) => isOn(candidate.attributes["w:default"]));
  while (style !== undefined && found.length < LONGEST_CHAIN) {
    found.unshift(style);
    style = byId(child(style, "basedOn")?.attributes["w:val"]);
  }
  return found;
}

function layer(
  run: Element | undefined,
  paragraph: Element | undefined,
  theme: Element | undefined,
): Partial<ResolvedStyle> {
  const spacing = child(paragraph, "spacing")?.attributes ?? {};
  const indent = child(paragraph, "ind")?.attributes ?? {};
  const bold = child(run, "b");
  const borders = child(paragraph, "pBdr");
  const lineRule = spacing["w:lineRule"] ?? (spacing["w:line"] === undefined ? undefined : "auto");
  return defined({
    fontSize: scaled(child(run, "sz")?.attributes["w:val"], 2),
    font: fontOf(child(run, "rFonts"), theme),
    bold: bold === undefined ? undefined : isOn(bold.attributes["w:val"] ?? "1"),
    before: scaled(spacing["w:before"], 20),
    after: scaled(spacing["w:after"], 20),
    line: scaled(spacing["w:line"], 1),
    lineRule,
    left: scaled(indent["w:left"] ?? indent["w:start"], 20),
    right: scaled(indent["w:right"] ?? indent["w:end"], 20),
    borders: borders === undefined ? undefined : heightOf(borders),
  });
}

type Undefinable = { readonly [Key in keyof ResolvedStyle]: ResolvedStyle[Key] | undefined };

function defined(said: Undefinable): Partial<ResolvedStyle> {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const isOn = (value: string | undefined): boolean => value !== undefined && !["0", "false", "off"].includes(value);

function scaled(value: string | undefined, unitsInPoint: number): number | undefined {
  const number = value === undefined || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number / unitsInPoint : undefined;
}

function fontOf(fonts: Element | undefined, theme: Element | undefined): string | undefined {
  const named = fonts?.attributes["w:asciiTheme"];
  if (named === undefined) return fonts?.attributes["w:ascii"];
  const kind = named.startsWith("major") ? "majorFont" : "minorFont";
  return (
    child(theme, "themeElements", "fontScheme", kind, "latin")?.attributes["typeface"] ?? fonts?.attributes["w:ascii"]
  );
}

/** Widths of lines are eighths of a point, their distance to the text is in points. */
function heightOf(borders: Element): number {
  return ["top", "bottom"]
    .map((side) => child(borders, side)?.attributes ?? {})
    .filter((border) => border["w:val"] !== undefined && border["w:val"] !== "none" && border["w:val"] !== "nil")
    .reduce((sum, border) => sum + (scaled(border["w:sz"], 8) ?? 0) + (scaled(border["w:space"], 1) ?? 0), 0);
}
