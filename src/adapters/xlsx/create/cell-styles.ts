import type { Language } from "../../../domain/language";

const NAVY = "FF003A5D";
const BLUE = "FF005A8C";
/** Marks what is for the client. */
export const ACCENT = "FF1CABE2";
/** The darkest of the map: letters can still be read on it. */
export const HEAT = "FF6CC0E3";
const PALE = "FFEFF7FC";
const SHADE = "FFE6E9EC";
const LINE = "FFC5DCE9";
const GREY = "FF566573";
const INK = "FF1F2A33";

const letters = (size: number, color: string, more = ""): string =>
  `<font>${more}<sz val="${size}"/><color rgb="${color}"/><name val="Arial"/><family val="2"/></font>`;

const FONTS = {
  body: letters(10, INK),
  title: letters(16, NAVY, "<b/>"),
  section: letters(13, NAVY, "<b/>"),
  hint: letters(10, GREY),
  header: letters(10, "FFFFFFFF", "<b/>"),
  strong: letters(10, BLUE, "<b/>"),
  small: letters(8, GREY),
} as const;

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;

/** Excel reserves the first two. */
const FILLS = {
  none: `<fill><patternFill patternType="none"/></fill>`,
  gray125: `<fill><patternFill patternType="gray125"/></fill>`,
  header: solid(BLUE),
  pale: solid(PALE),
  shade: solid(SHADE),
} as const;

const edge = (name: string, style: string, color: string): string =>
  `<${name} style="${style}"><color rgb="${color}"/></${name}>`;

const BORDERS = {
  none: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  row: `<border><left/><right/><top/>${edge("bottom", "thin", LINE)}<diagonal/></border>`,
  title: `<border><left/><right/><top/>${edge("bottom", "medium", ACCENT)}<diagonal/></border>`,
  header: `<border>${edge("left", "thin", "FFFFFFFF")}${edge("right", "thin", "FFFFFFFF")}<top/><bottom/><diagonal/></border>`,
} as const;

interface StyleSpec {
  readonly font: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: keyof typeof BORDERS;
  /** Number of the format: 0 general, 1 whole number, 49 text, 164 our date, 165 a number of the map. */
  readonly format?: number;
  readonly align?: string;
}

const PADDED = `horizontal="left" vertical="center" indent="1"`;
const TOP_WRAP = `horizontal="left" vertical="top" wrapText="1" indent="1"`;

const SPECS = {
  plain: { font: "body" },
  title: { font: "title", border: "title", align: `vertical="center"` },
  section: { font: "section", border: "title", align: `vertical="center"` },
  hint: { font: "hint", align: `vertical="center" wrapText="1"` },
  /** For a line that may run on over the empty cells to its right. */
  hintLine: { font: "hint", align: `vertical="center"` },
  header: { font: "header", fill: "header", border: "header", align: `${PADDED} wrapText="1"` },
  headerCentre: {
    font: "header",
    fill: "header",
    border: "header",
    align: `horizontal="center" vertical="center" wrapText="1"`,
  },
  text: { font: "body", border: "row", align: TOP_WRAP },
  /** A row that stands over others, its number kept as text. */
  heading: { font: "strong", fill: "pale", border: "row", format: 49, align: TOP_WRAP },
  headingText: { font: "body", fill: "pale", border: "row", align: TOP_WRAP },
  headingCount: {
    font: "strong",
    fill: "pale",
    border: "row",
    format: 1,
    align: `horizontal="center" vertical="top" wrapText="1"`,
  },
  /** As a heading, of a row that has none under it. */
  lone: { font: "strong", border: "row", format: 49, align: TOP_WRAP },
  /** Nothing is asked for here; what is typed nevertheless can be read. */
  notAsked: { font: "hint", fill: "shade", border: "row", align: TOP_WRAP },
  /** What is there for a formula rather than for a reader. */
  aside: { font: "hint", border: "row", align: TOP_WRAP },
  /** Kept as text when a person types, so that 14-2 does not become a date. */
  id: { font: "strong", border: "row", format: 49, align: TOP_WRAP },
  reference: { font: "body", border: "row", format: 49, align: TOP_WRAP },
  date: { font: "body", border: "row", format: 164, align: TOP_WRAP },
  count: { font: "body", border: "row", format: 1, align: `horizontal="center" vertical="top" wrapText="1"` },
  fingerprint: { font: "small", border: "row", format: 49, align: TOP_WRAP },
  label: { font: "strong", fill: "pale", border: "row", align: `${PADDED} wrapText="1"` },
  value: { font: "body", border: "row", format: 49, align: `${PADDED} wrapText="1"` },
  valueDate: { font: "body", border: "row", format: 164, align: PADDED },
  figureLabel: { font: "body", border: "row", align: `${PADDED} wrapText="1"` },
  figurePart: { font: "body", border: "row", align: `horizontal="left" vertical="center" indent="3" wrapText="1"` },
  figure: { font: "strong", border: "row", format: 1, align: `horizontal="center" vertical="center"` },
  mapCorner: { font: "strong", align: `horizontal="left" vertical="bottom" indent="1"` },
  /** Turned up, so that twenty columns fit on a page. */
  mapHead: { font: "body", align: `horizontal="center" vertical="bottom" textRotation="90" wrapText="1"` },
  mapAll: { font: "strong", border: "row", align: PADDED },
  mapName: { font: "body", align: `${PADDED} wrapText="1"` },
  mapTotal: { font: "strong", format: 165, align: `horizontal="center" vertical="center"` },
  mapCount: { font: "body", format: 165, align: `horizontal="center" vertical="center"` },
  figureOf: { font: "body", border: "row", format: 1, align: `horizontal="center" vertical="center"` },
} as const satisfies Readonly<Record<string, StyleSpec>>;

export type StyleName = keyof typeof SPECS;

const NAMES = Object.keys(SPECS) as readonly StyleName[];

/**
 * Number of a cell style.
 *
 * @param quoted for a text that looks like a formula: Excel then keeps it a text when a person edits the cell
 */
export const styleNumber = (name: StyleName, quoted = false): number =>
  NAMES.indexOf(name) + (quoted ? NAMES.length : 0);

/** Point size and weight of a style's letters, for measuring. */
export const styleFace = (name: StyleName): { readonly size: number; readonly bold: boolean } => {
  const xml = FONTS[SPECS[name].font];
  return { size: Number(/sz val="(\d+)"/u.exec(xml)?.[1] ?? 10), bold: xml.includes("<b/>") };
};

const dxf = (color: string | undefined, background: string | undefined, more = ""): string =>
  `<dxf>${color || more ? `<font>${more}${color ? `<color rgb="${color}"/>` : ""}</font>` : ""}` +
  `${background ? `<fill><patternFill patternType="solid"><fgColor rgb="${background}"/><bgColor rgb="${background}"/></patternFill></fill>` : ""}</dxf>`;

/** Looks that conditional formats and the table style put over a cell. */
const OVERLAYS = {
  hole: dxf("FF6B3E00", "FFFFE8C2"),
  done: dxf("FF1E5631", "FFDFF2E3"),
  urgent: dxf("FF8A1C1C", undefined, "<b/>"),
  withdrawn: dxf("FF66717D", undefined, "<i/>"),
  tableHeader: dxf("FFFFFFFF", BLUE, "<b/>"),
  tableBand: dxf(undefined, PALE),
} as const;

export type Overlay = keyof typeof OVERLAYS;

export const overlayNumber = (name: Overlay): number => Object.keys(OVERLAYS).indexOf(name);

/** The table style every table of ours has. */
export const TABLE_STYLE = "Gap Table";

const list = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${items.length}">${items.join("")}</${tag}>`;

export function stylesXml(language: Language): string {
  const dateFormat = language === "en" ? "d\\ mmm\\ yyyy" : "dd\\.mm\\.yyyy";
  return (
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="${dateFormat}"/>` +
    `<numFmt numFmtId="165" formatCode="0;-0;&quot;–&quot;"/></numFmts>` +
    list("fonts", Object.values(FONTS)) +
    list("fills", Object.values(FILLS)) +
    list("borders", Object.values(BORDERS)) +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    list("cellXfs", [...NAMES.map((name) => formatXml(name, false)), ...NAMES.map((name) => formatXml(name, true))]) +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    list("dxfs", Object.values(OVERLAYS)) +
    `<tableStyles count="1" defaultTableStyle="${TABLE_STYLE}" defaultPivotStyle="PivotStyleLight16">` +
    `<tableStyle name="${TABLE_STYLE}" pivot="0" count="2">` +
    `<tableStyleElement type="headerRow" dxfId="${overlayNumber("tableHeader")}"/>` +
    `<tableStyleElement type="secondRowStripe" dxfId="${overlayNumber("tableBand")}"/>` +
    `</tableStyle></tableStyles></styleSheet>`
  );
}

const number = (set: object, key: string): number => Object.keys(set).indexOf(key);

function formatXml(name: StyleName, quoted: boolean): string {
  const { font, fill = "none", border = "none", format = 0, align }: StyleSpec = SPECS[name];
  const applied =
    `numFmtId="${format}" fontId="${number(FONTS, font)}" fillId="${number(FILLS, fill)}" ` +
    `borderId="${number(BORDERS, border)}" xfId="0"${quoted ? ` quotePrefix="1"` : ""} ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  return align ? `<xf ${applied} applyAlignment="1"><alignment ${align}/></xf>` : `<xf ${applied}/>`;
}
