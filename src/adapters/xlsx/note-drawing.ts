import { parseCell } from "./cell-range";

/** Number of the first shape of a sheet; `_x0000_s1025` in the file. */
export const FIRST_SHAPE = 1025;

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

/** What a shape has to declare itself where the root of a drawing, whose attributes these are, does not. */
export const missingDeclarations = (root: Readonly<Record<string, string>>): string =>
  Object.entries(NAMESPACES)
    .filter(([prefix, uri]) => root[`xmlns:${prefix}`] !== uri)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join("");

/** A part with the shapes of a sheet's notes. */
export const noteDrawing = (shapes: readonly string[]): string =>
  `<xml${missingDeclarations({})}>` +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
  `${shapes.join("")}</xml>`;

/** Old notes are drawn shapes; they stay hidden until the pointer is over the cell. */
export function noteShape(cell: string, number: number, declarations = ""): string {
  const { row, column } = parseCell(cell) ?? { row: 1, column: 1 };
  const anchor = [column, 15, row - 1, 10, column + 2, 31, row + 3, 9].join(", ");
  return (
    `<v:shape${declarations} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:90pt;z-index:${number - FIRST_SHAPE + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
