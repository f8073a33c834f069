import type { XmlElement } from "../../../../adapters/opc/xml-spans";
import { isTrue } from "../../../../adapters/xlsx/workbook-map";
import { lookOf } from "../../state/look";
import type { Edge, Look } from "../../state/look";
import type { ColourOf } from "./colours";

/** An element and what stands in it. */
type Inside = readonly XmlElement[];

/** What a font says: `<font>` and all in it. */
export function fontLook(inside: Inside, colour: ColourOf): Look {
  const size = named(inside, "sz")?.attributes["val"];
  const line = named(inside, "u");
  return lookOf({
    bold: switched(inside, "b"),
    italic: switched(inside, "i"),
    struck: switched(inside, "strike"),
    underlined: line && line.attributes["val"] !== "none",
    size: size === undefined ? undefined : Number(size),
    face: named(inside, "name")?.attributes["val"],
    colour: colour(named(inside, "color")),
  });
}

/** What the fill of a cell says: plain colours only, no pattern and no gradient. */
export function fillLook(inside: Inside, colour: ColourOf): Look {
  const isSolid = named(inside, "patternFill")?.attributes["patternType"] === "solid";
  return lookOf({ fill: isSolid ? colour(named(inside, "fgColor")) : undefined });
}

/** What the lines around a cell say: `<border>` and all in it. */
export function borderLook(inside: Inside, colour: ColourOf): Look {
  const edge = (name: string): Edge | undefined => {
    const side = named(inside, name);
    const line = side?.attributes["style"];
    if (!side || line === undefined || line === "none") return undefined;
    return { line, colour: colour(named(within(inside, side), "color")) ?? "#000000" };
  };
  return lookOf({ left: edge("left"), right: edge("right"), top: edge("top"), bottom: edge("bottom") });
}

/** How the text of a cell stands in it: an `<xf>` and all in it. */
export function alignmentLook(inside: Inside): Look {
  const said = named(inside, "alignment")?.attributes ?? {};
  const number = (name: string): number | undefined => (said[name] === undefined ? undefined : Number(said[name]));
  return lookOf({
    horizontal: said["horizontal"],
    vertical: said["vertical"],
    wraps: said["wrapText"] === undefined ? undefined : isTrue(said["wrapText"]),
    indent: number("indent"),
    turned: number("textRotation"),
  });
}

/** What a `<dxf>` puts over a cell; its plain fills are named by their second colour. */
export function overlayLook(inside: Inside, colour: ColourOf): Look {
  const part = (name: string): Inside => {
    const found = named(inside, name);
    return found ? within(inside, found) : [];
  };
  const pattern = named(inside, "patternFill")?.attributes["patternType"] ?? "solid";
  return {
    ...fontLook(part("font"), colour),
    ...borderLook(part("border"), colour),
    ...lookOf({ fill: pattern === "solid" ? colour(named(part("fill"), "bgColor")) : undefined }),
  };
}

const named = (inside: Inside, name: string): XmlElement | undefined => inside.find((element) => element.name === name);

const within = (inside: Inside, outer: XmlElement): Inside =>
  inside.filter(({ start, end }) => start >= outer.start && end <= outer.end);

/** `<b/>` is bold, `<b val="0"/>` expressly not, and no element says nothing. */
function switched(inside: Inside, name: string): boolean | undefined {
  const found = named(inside, name);
  return found && (found.attributes["val"] === undefined || isTrue(found.attributes["val"]));
}
