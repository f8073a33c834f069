import type { UnitWords } from "./grammar";
import { nounForms } from "./kk-nouns";

/** A unit by its nouns, whose numbers stand before them. */
function unit(
  name: string,
  rank: UnitWords["rank"],
  nouns: readonly string[],
  more: Partial<UnitWords> = {},
): UnitWords {
  const all = nouns.map(nounForms);
  return {
    unit: name,
    rank,
    number: "before",
    singular: all.flatMap(({ singular }) => singular),
    plural: all.flatMap(({ plural }) => plural),
    ...more,
  };
}

/** Words that mean other things too. */
const EVERYDAY: Partial<UnitWords> = { needsName: true };

/** Units in Kazakh, each in all cases and with the endings an owner gives it. */
export const KAZAKH_UNITS: readonly UnitWords[] = [
  unit("article", 1, ["бап"], { owned: nounForms("бап").owned, ordinal: true }),
  { unit: "article", rank: 1, number: "before", singular: ["б."], needsName: true },
  unit("paragraph", 2, ["тармақ"], { letters: true, ordinal: true }),
  { unit: "paragraph", rank: 2, number: "before", singular: ["т."], needsName: true },
  unit("subparagraph", 3, ["тармақша"]),
  unit("part", 2, ["бөлік"], { lettered: true, ordinal: true, needsName: true }),
  unit("indent", 4, ["абзац", "азат жол"], { ordinal: true, needsName: true }),
  unit("principle", 1, ["қағидат"], EVERYDAY),
  unit("standard", 1, ["стандарт"], EVERYDAY),
  unit("rule", 1, ["қағида", "ереже"], EVERYDAY),
  unit("section", 0, ["бөлім"], { roman: true, needsName: true }),
  unit("chapter", 0, ["тарау"], { roman: true, needsName: true }),
  unit("annex", 0, ["қосымша"], { roman: true, lettered: true, needsName: true }),
  unit("page", 0, ["бет"], EVERYDAY),
  unit("indicator", 1, ["индикатор", "көрсеткіш"], EVERYDAY),
  unit("requirement", 1, ["талап"], EVERYDAY),
  unit("recommendation", 1, ["ұсыным"], EVERYDAY),
  unit("area", 1, ["бағыт"], { lettered: true, needsName: true }),
  unit("focus area", 1, ["тақырыптық бағыт"], EVERYDAY),
  unit("domain", 0, ["сала"], EVERYDAY),
  unit("test", 0, ["сұрақ"], EVERYDAY),
  unit("policy area", 0, ["саясат сала"], EVERYDAY),
  unit("recital", 0, ["декларативтік тармақ", "кіріспе тармақ"]),
  {
    unit: "preamble",
    rank: 0,
    singular: ["кіріспе", "преамбула"].flatMap((noun) => nounForms(noun).singular),
    unnumbered: true,
    needsName: true,
  },
  unit("element", 1, ["элемент"], EVERYDAY),
  unit("capability", 1, ["мүмкіндік"], EVERYDAY),
  unit("criterion", 1, ["критерий"], EVERYDAY),
  unit("component", 1, ["компонент"], EVERYDAY),
  unit("fundamental", 1, ["негіз"], EVERYDAY),
  unit("objective", 1, ["мақсат"], EVERYDAY),
];
