import { child } from "../../adapters/docx/element-tree";
import type { Element } from "../../adapters/docx/element-tree";
import { fold, isOn, lastOf, value, valueOf } from "./style-sheet";
import type { Properties, StyleSheet } from "./style-sheet";

export type Look = Partial<CSSStyleDeclaration>;

/** A twentieth of a point, as CSS. */
export const twips = (count: string | number | undefined): string =>
  `${Math.round(((Number(count ?? 0) * 96) / 1440) * 1000) / 1000}px`;

/** Height of a line of Arial or of its metric twin, to the size of its letters. */
const NATURAL = 1.149;

/** How letters look. */
export function runLook(properties: Properties, styles: StyleSheet): Look {
  const look: Look = {};
  const fonts = properties.get("rFonts") ?? {};
  const theme = fonts["w:asciiTheme"];
  const font = theme === undefined ? fonts["w:ascii"] : styles.themeFont(theme);
  if (font !== undefined) look.fontFamily = `"${font.replaceAll('"', "")}", Arial, "Liberation Sans", sans-serif`;
  const size = value(properties, "sz");
  if (size !== undefined) look.fontSize = `${Number(size) / 2}pt`;
  const [bold, italic] = [isOn(properties, "b"), isOn(properties, "i")];
  if (bold !== undefined) look.fontWeight = bold ? "bold" : "normal";
  if (italic !== undefined) look.fontStyle = italic ? "italic" : "normal";
  const colour = value(properties, "color");
  if (colour !== undefined) look.color = colour === "auto" ? "#000" : `#${colour}`;
  if ((value(properties, "u") ?? "none") !== "none") look.textDecoration = "underline";
  const fill = properties.get("shd")?.["w:fill"] ?? "auto";
  if (fill !== "auto") look.backgroundColor = `#${fill}`;
  return look;
}

/** What a paragraph is made of, from its style and its own properties. */
export interface ParagraphLook {
  readonly properties: Properties;
  readonly letters: Properties;
  readonly number: { readonly list: string; readonly depth: string } | undefined;
}

export function paragraphProperties(paragraph: Element, styles: StyleSheet): ParagraphLook {
  const own = child(paragraph, "pPr");
  const chain = styles.chain(valueOf(own, "pStyle") ?? styles.usual);
  const levels = [...chain.map((style) => child(style, "pPr")), own];
  const numbered = lastOf(levels, "numPr");
  const list = valueOf(numbered, "numId") ?? "0";
  const depth = valueOf(numbered, "ilvl") ?? "0";
  const level = list === "0" ? undefined : styles.listLevel(list, depth);
  return {
    properties: fold([styles.paragraphDefaults, child(level?.level, "pPr"), ...levels]),
    letters: fold([styles.runDefaults, ...chain.map((style) => child(style, "rPr"))]),
    number: level && { list, depth },
  };
}

const ALIGNMENTS: Readonly<Record<string, string>> = { both: "justify", start: "left", end: "right" };

/**
 * How a paragraph stands on the page.
 *
 * @param above space that the paragraph before it leaves: Word takes the larger of the two
 */
export function paragraphLook({ properties, letters }: ParagraphLook, above: number, styles: StyleSheet): Look {
  const spacing = properties.get("spacing") ?? {};
  const indent = properties.get("ind") ?? {};
  const size = (Number(value(letters, "sz") ?? 20) / 2) * (96 / 72) * NATURAL;
  const line = Number(spacing["w:line"] ?? 240);
  const rule = spacing["w:lineRule"] ?? "auto";
  const pixels = (line * 96) / 1440;
  const height = rule === "exact" ? pixels : rule === "atLeast" ? Math.max(size, pixels) : (size * line) / 240;
  const align = value(properties, "jc");
  const fill = properties.get("shd")?.["w:fill"] ?? "auto";
  return {
    ...runLook(letters, styles),
    lineHeight: `${height}px`,
    marginTop: twips(Math.max(0, Number(spacing["w:before"] ?? 0) - above)),
    marginBottom: twips(spacing["w:after"]),
    marginLeft: twips(indent["w:left"] ?? indent["w:start"]),
    marginRight: twips(indent["w:right"] ?? indent["w:end"]),
    textIndent: twips(Number(indent["w:firstLine"] ?? 0) - Number(indent["w:hanging"] ?? 0)),
    ...(align !== undefined && { textAlign: ALIGNMENTS[align] ?? align }),
    ...(fill !== "auto" && { backgroundColor: `#${fill}` }),
  };
}

/** Space below a paragraph, in twips. */
export const spaceAfter = ({ properties }: ParagraphLook): number =>
  Number(properties.get("spacing")?.["w:after"] ?? 0);

/** A line of a border as CSS; "" for none. */
export function edge(border: Element | undefined): string {
  const { "w:val": kind = "nil", "w:sz": size = "4", "w:color": colour = "auto" } = border?.attributes ?? {};
  if (["nil", "none"].includes(kind)) return "";
  return `${Math.max(1, Number(size) / 6)}px solid #${colour === "auto" ? "000" : colour}`;
}
