import type { Package } from "../../opc/package";
import { escapeAttribute } from "../../opc/escape-xml";
import { relatedPart } from "../../opc/relationships";
import { isTrue } from "../workbook-map";
import { looksIn } from "./looks";
import type { Look, Looks } from "./looks";
import { putIntoList } from "./put-in-order";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Our looks for cells that may have one of their own. */
export interface OwnLooks {
  /**
   * The number of our look with what the cell has of its own: letters (struck through, bold) with the colour beneath,
   * lines, where a text stands, whether it is locked, and a format of numbers where ours has none.
   *
   * @param own the number of the cell's look, as it is stored
   * @param ours the number here of one of our looks
   */
  over(own: string | undefined, ours: number): number;
  /** Put the looks that came of it behind the others; none may be added in between. */
  save(): void;
}

/** @param part for looks, as it stands with ours in it */
export function ownLooks(pkg: Package): OwnLooks {
  const part = relatedPart(pkg, pkg.mainPart, "styles") ?? "";
  const looks = looksIn(pkg.text(part), part);
  const known = new Map<string, number>();
  const added: string[] = [];
  const lookOf = (own: number, ours: number): number => {
    const xml = mixed(looks, own, ours);
    return xml === undefined ? ours : looks.cellXfs.length + added.push(xml) - 1;
  };
  return {
    over(own, ours) {
      const key = `${own ?? 0} ${ours}`;
      const number = known.get(key) ?? lookOf(Number(own ?? 0), ours);
      known.set(key, number);
      return number;
    },
    save: () => putIntoList(pkg, part, "styleSheet", "cellXfs", added),
  };
}

/** One of our looks with what another has of its own, measured by the first, which cells without a look have. */
function mixed(looks: Looks, own: number, ours: number): string | undefined {
  const [plain, theirs, our] = [looks.cellXfs[0], looks.cellXfs[own], looks.cellXfs[ours]].map(attributesOf);
  const differs = (list: "fonts" | "fills" | "borders", name: string): boolean =>
    looks[list][Number(theirs?.[name] ?? 0)]?.key !== looks[list][Number(plain?.[name] ?? 0)]?.key;
  // Letters of ours may be white, and theirs black: they go with what is beneath them.
  const isColoured = differs("fonts", "fontId") || differs("fills", "fillId");
  const hasLines = differs("borders", "borderId");
  const format = our?.["numFmtId"] === "0" ? theirs?.["numFmtId"] : undefined;
  const [aligned, locked] = [alignmentOf(looks.cellXfs[own]), inside(looks.cellXfs[own], "protection")];
  const isOwn = isColoured || hasLines || (format ?? "0") !== "0" || Object.keys({ ...aligned, ...locked }).length > 0;
  if (!isOwn) return undefined;
  const whose = (keeps: boolean): Attributes | undefined => (keeps ? theirs : our);
  return xfXml(
    {
      numFmtId: format ?? our?.["numFmtId"],
      fontId: whose(isColoured)?.["fontId"],
      fillId: whose(isColoured)?.["fillId"],
      borderId: whose(hasLines)?.["borderId"],
      xfId: theirs?.["xfId"],
      quotePrefix: our?.["quotePrefix"] ?? theirs?.["quotePrefix"],
    },
    withAlignment(aligned, inside(looks.cellXfs[ours], "alignment")),
    locked,
  );
}

const attributesOf = (look: Look | undefined): Attributes | undefined => look?.element.attributes;

const inside = (look: Look | undefined, element: string): Attributes =>
  look?.inside.find(({ name }) => name === element)?.attributes ?? {};

/** Where a look puts its text, but for what holds of any. */
function alignmentOf(look: Look | undefined): Attributes {
  const told = Object.entries(inside(look, "alignment"));
  return Object.fromEntries(
    told.filter(([, value]) => value !== "0" && !["general", "bottom", "false"].includes(value ?? "")),
  );
}

/** A text stands where its cell put it, and goes on in the next line as in ours. */
const withAlignment = (own: Attributes, ours: Attributes): Attributes => ({
  ...ours,
  ...(own["horizontal"] !== undefined && { indent: undefined }),
  ...own,
  ...(isTrue(ours["wrapText"]) && { wrapText: "1" }),
});

function xfXml(look: Attributes, alignment: Attributes, protection: Attributes): string {
  const applied = "Number Font Fill Border Alignment Protection".split(" ").map(appliedAs).join("");
  const within = element("alignment", alignment) + element("protection", protection);
  return `<xf${written(look)}${applied}>${within}</xf>`;
}

const appliedAs = (what: string): string => ` apply${what === "Number" ? "NumberFormat" : what}="1"`;

const element = (name: string, attributes: Attributes): string => {
  const text = written(attributes);
  return text === "" ? "" : `<${name}${text}/>`;
};

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`]))
    .join("");
