import { lookOf } from "../../host/state/look";
import type { Look } from "../../host/state/look";

/** What was said of a cell through the library, by the paths of its properties: `"fill.color"`. */
export function formatLook(format: Readonly<Record<string, unknown>>): Look {
  const text = (path: string): string | undefined => textOf(format[path]);
  const truth = (path: string): boolean | undefined => (typeof format[path] === "boolean" ? format[path] : undefined);
  const number = (path: string): number | undefined => (typeof format[path] === "number" ? format[path] : undefined);
  const underline = text("font.underline");
  return lookOf({
    fill: text("fill.color"),
    colour: text("font.color"),
    bold: truth("font.bold"),
    italic: truth("font.italic"),
    struck: truth("font.strikethrough"),
    underlined: underline === undefined ? undefined : underline !== "None",
    size: number("font.size"),
    face: text("font.name"),
    wraps: truth("wrapText"),
    horizontal: text("horizontalAlignment")?.toLowerCase(),
    vertical: text("verticalAlignment")?.toLowerCase(),
    indent: number("indentLevel"),
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
