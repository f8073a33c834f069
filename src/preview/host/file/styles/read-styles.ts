import type { Package } from "../../../../adapters/opc/package";
import { relatedPart } from "../../../../adapters/opc/relationships";
import { looksIn } from "../../../../adapters/xlsx/repair/looks";
import type { Look as Stored, Looks } from "../../../../adapters/xlsx/repair/looks";
import { NO_STYLES } from "../../state/look";
import type { CellStyle, Look, Styles, TableLook } from "../../state/look";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { builtInTables } from "./built-in-tables";
import { readColours } from "./colours";
import type { ColourOf } from "./colours";
import { alignmentLook, borderLook, fillLook, fontLook, overlayLook } from "./element-looks";

/** The looks of a workbook's part for them. */
export function readStyles(pkg: Package): Styles {
  const colours = readColours(pkg);
  const part = relatedPart(pkg, pkg.mainPart, "styles");
  if (part === undefined) return { ...NO_STYLES, tables: new Map(builtInTables(colours.theme)) };
  const looks = looksIn(pkg.text(part), part);
  const overlays = looks.dxfs.map(({ inside }) => overlayLook(inside, colours.of));
  const [usual] = looks.fonts;
  return {
    base: { ...NO_STYLES.base, ...(usual && fontLook(usual.inside, colours.of)) },
    cells: cellStyles(looks, colours.of),
    overlays,
    tables: new Map([
      ...builtInTables(colours.theme),
      ...looks.tableStyles.map(
        ({ element, inside }) => [element.attributes["name"] ?? "", tableLook(inside, overlays)] as const,
      ),
    ]),
  };
}

function cellStyles(looks: Looks, colour: ColourOf): readonly CellStyle[] {
  const codes = new Map(BUILT_IN_FORMATS);
  for (const { element } of looks.numFmts) {
    codes.set(Number(element.attributes["numFmtId"]), element.attributes["formatCode"] ?? "General");
  }
  const part = (list: readonly Stored[], read: (inside: Stored["inside"], colour: ColourOf) => Look): readonly Look[] =>
    list.map(({ inside }) => read(inside, colour));
  const fonts = part(looks.fonts, fontLook);
  const fills = part(looks.fills, fillLook);
  const borders = part(looks.borders, borderLook);
  return looks.cellXfs.map(({ element: { attributes }, inside }) => {
    const number = (name: string): number => Number(attributes[name] ?? 0);
    return {
      look: {
        // The first font is the workbook's own: with it a cell says nothing, and a table's style may.
        ...(number("fontId") === 0 ? {} : fonts[number("fontId")]),
        ...fills[number("fillId")],
        ...borders[number("borderId")],
        ...alignmentLook(inside),
      },
      numberFormat: codes.get(number("numFmtId")) ?? "General",
    };
  });
}

const tableLook = (inside: Stored["inside"], overlays: readonly Look[]): TableLook =>
  Object.fromEntries(
    inside
      .filter(({ name }) => name === "tableStyleElement")
      .map(({ attributes }) => [attributes["type"] ?? "", overlays[Number(attributes["dxfId"])] ?? {}]),
  );
