import type { Package } from "../../../../adapters/opc/package";
import { relatedPart } from "../../../../adapters/opc/relationships";
import { xmlSpans } from "../../../../adapters/opc/xml-spans";
import type { XmlElement } from "../../../../adapters/opc/xml-spans";
import { tint } from "./tint";

/** Tells the colour of an element: `"#1cabe2"`; undefined where it names none of its own. */
export type ColourOf = (element: XmlElement | undefined) => string | undefined;

/** A workbook's colours: those that its theme has, in the order in which cells count them, and what an element names. */
export interface Colours {
  readonly theme: readonly string[];
  readonly of: ColourOf;
}

/** Colours that cells name by number, from before colours were written out (ECMA-376, 18.8.27). */
const INDEXED =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff " +
  "800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff " +
  "000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 " +
  "3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const PALETTE = INDEXED.split(" ").map((digits) => `#${digits}`);

/** The theme of Office, for a file without one: light 1, dark 1, light 2, dark 2, six accents, links. */
const OFFICE = "#ffffff #000000 #e7e6e6 #44546a #4472c4 #ed7d31 #a5a5a5 #ffc000 #5b9bd5 #70ad47 #0563c1 #954f72".split(
  " ",
);

const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink"];
const WANTED = new Set([...SCHEME, "srgbClr", "sysClr"]);

export function readColours(pkg: Package): Colours {
  const part = relatedPart(pkg, pkg.mainPart, "theme");
  const theme = part === undefined || !pkg.has(part) ? OFFICE : themeIn(pkg.text(part), part);
  return { theme, of: (element) => colourOf(element?.attributes ?? {}, theme) };
}

function themeIn(xml: string, part: string): readonly string[] {
  const elements = xmlSpans(xml, part, WANTED);
  return SCHEME.map((name, at) => {
    const place = elements.findIndex((element) => element.name === name);
    const { val, lastClr } = elements[place + 1]?.attributes ?? {};
    const digits = place === -1 ? undefined : (lastClr ?? val);
    return digits === undefined ? (OFFICE[at] ?? "#000000") : `#${digits.toLowerCase()}`;
  });
}

function colourOf(attributes: XmlElement["attributes"], theme: readonly string[]): string | undefined {
  const { rgb, indexed, theme: place, tint: by } = attributes;
  const plain =
    rgb !== undefined
      ? `#${rgb.slice(-6).toLowerCase()}`
      : place !== undefined
        ? theme[Number(place)]
        : indexed === undefined
          ? undefined
          : PALETTE[Number(indexed)];
  return plain === undefined || by === undefined ? plain : tint(plain, Number(by));
}
