import { insertAt, splice } from "../opc/splice";
import { child } from "./element-tree";
import type { Element } from "./element-tree";
import { styleIsNoList } from "./refusals";
import type { Template } from "./template";
import type { Lists } from "./writing";

/** The template's lists for one document, and the numbering part with the lists that were opened anew. */
export interface NumberedLists extends Lists {
  toXml(): string;
}

/**
 * The list behind the style Brief Number; a template whose lists lost their numbers is refused.
 *
 * A list that counts from 1 again is a new `w:num` on the same definition:
 * Word has no other way to restart.
 */
export function numberedLists({ styles, numbering }: Template): NumberedLists {
  const [base = 0] = ["BriefNumber", "BriefBullet"].map((style) => listOf(styles.root, style));
  const nums = numbering.root.children.filter((element) => element.name === "num");
  const definition = child(
    nums.find((num) => numberOf(num) === base),
    "abstractNumId",
  )?.attributes["w:val"];
  let last = Math.max(0, ...nums.map(numberOf));
  let current = base;
  const added: string[] = [];
  return {
    number: () => current,
    restart: () => {
      current = ++last;
      added.push(
        `<w:num w:numId="${current}"><w:abstractNumId w:val="${definition ?? "0"}"/>` +
          `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      );
      return current;
    },
    toXml: () => splice(numbering.xml, [insertAt(nums.at(-1)?.end ?? numbering.root.contentEnd, added.join(""))]),
  };
}

const numberOf = (num: Element): number => Number(num.attributes["w:numId"]);

function listOf(styles: Element, style: string): number {
  const found = styles.children.find((element) => element.attributes["w:styleId"] === style);
  const id = Number(child(found, "pPr", "numPr", "numId")?.attributes["w:val"]);
  if (!Number.isInteger(id) || id <= 0) throw styleIsNoList(style);
  return id;
}
