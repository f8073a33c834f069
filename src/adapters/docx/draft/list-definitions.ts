import { walkXml } from "../../opc/xml-spans";

/** A level of a list (`w:lvl`). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `"%1.%2)"` */
  readonly text: string;
  /** The level, counted from 1, behind which it begins again; 0 for never. Behind any outer one if left out. */
  readonly restart?: number;
  /** All numbers in digits. */
  readonly isLegal: boolean;
  /** The style that numbers its paragraphs by it. */
  readonly style?: string;
}

type Levels = ReadonlyMap<number, ListLevel>;

/** A list as a paragraph names it (`w:num`): its abstract list, and what it changes of that. */
export interface ListDefinition {
  readonly abstract: string;
  readonly levels: Levels;
  /** Numbers that a level begins with again when the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

type OpenLevel = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

const WANTED = new Set([
  "abstractNum",
  "num",
  "abstractNumId",
  "lvlOverride",
  "startOverride",
  "lvl",
  "start",
  "numFmt",
  "lvlText",
  "lvlRestart",
  "isLgl",
  "pStyle",
  "styleLink",
  "numStyleLink",
]);

/** The lists of `numbering.xml`, by the id that paragraphs name. */
export function readListDefinitions(xml: string, part: string): ReadonlyMap<string, ListDefinition> {
  const abstracts = new Map<string, Map<number, ListLevel>>();
  const byStyleLink = new Map<string, string>();
  const links = new Map<string, string>();
  const lists = new Map<string, { abstract: string; levels: Map<number, ListLevel>; starts: Map<number, number> }>();
  let abstract = "";
  let list = "";
  let override = 0;
  let level: OpenLevel | undefined;
  walkXml(xml, part, WANTED, {
    open: ({ name, attributes }) => {
      const value = attributes["w:val"] ?? "";
      if (name === "abstractNum") {
        abstract = attributes["w:abstractNumId"] ?? "";
        list = "";
        abstracts.set(abstract, new Map());
      } else if (name === "num") {
        list = attributes["w:numId"] ?? "";
        lists.set(list, { abstract: "", levels: new Map(), starts: new Map() });
      } else if (name === "abstractNumId") {
        const open = lists.get(list);
        if (open) open.abstract = value;
      } else if (name === "styleLink") byStyleLink.set(value, abstract);
      else if (name === "numStyleLink") links.set(abstract, value);
      else if (name === "lvlOverride") override = Number(attributes["w:ilvl"] ?? 0);
      else if (name === "startOverride") lists.get(list)?.starts.set(override, Number(value));
      else if (name === "lvl") {
        level = { start: 0, format: "decimal", text: "", isLegal: false };
        const levels = list === "" ? abstracts.get(abstract) : lists.get(list)?.levels;
        levels?.set(Number(attributes["w:ilvl"] ?? 0), level);
      } else if (level) setProperty(level, name, value);
    },
    close: ({ name }) => {
      if (name === "lvl") level = undefined;
    },
  });
  const levelsOf = (id: string): Levels => {
    const linked = byStyleLink.get(links.get(id) ?? "");
    return abstracts.get(linked ?? id) ?? new Map<number, ListLevel>();
  };
  return new Map(
    [...lists].map(([id, { abstract: own, levels, starts }]) => [
      id,
      {
        abstract: byStyleLink.get(links.get(own) ?? "") ?? own,
        levels: new Map([...levelsOf(own), ...levels]),
        starts,
      },
    ]),
  );
}

function setProperty(level: OpenLevel, name: string, value: string): void {
  if (name === "start") level.start = Number(value);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value;
  else if (name === "lvlRestart") level.restart = Number(value);
  else if (name === "isLgl") level.isLegal = !/^(?:0|false|off)$/u.test(value);
  else if (name === "pStyle") level.style = value;
}
