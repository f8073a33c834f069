import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../src/app/citation-reader";
import { normsOfSources } from "../../src/app/norms-of-sources";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const norms = (sources: string): string => normsOfSources(sources, { citationsIn, catalogue }).join("; ");

it.each([
  [
    "CRC:\n- Art. 3 (best interests)\n- Art. 16\nGC25:\n- para. 67",
    "CRC: Art. 3 (best interests); Art. 16; GC25: para. 67",
  ],
  ["КПР:\nст. 3 – интересы\nст. 16 – тайна\nGDPR:\nст. 8", "КПР: ст. 3 – интересы; ст. 16 – тайна"],
  ["1. КПР:\n   - ст. 3;\n   - ст. 16.\n2. GDPR:\n   - ст. 8.", "КПР: ст. 3; ст. 16."],
  ["БҚК:\n• 3-бап;\n• 16-бап;\n№ 25 ЖТЕ:\n• 67-тармақ", "БҚК: 3-бап; 16-бап; № 25 ЖТЕ: 67-тармақ"],
])("places in a list under their instrument come with it: %j", (sources, said) => expect(norms(sources)).toBe(said));

it.each([
  ["CRC, arts. 3 – best interests; 12 – views; GDPR, art. 8", "CRC, arts. 3 – best interests; 12 – views"],
  ["КПР, статьи 3 — интересы; 12 — мнение; 16 — тайна", "КПР, статьи 3 — интересы; 12 — мнение; 16 — тайна"],
  ["БҚК, 3-бап — мүдделер; 12-бап — пікір", "БҚК, 3-бап — мүдделер; 12-бап — пікір"],
  ["ЗОП № 25, пп. 67 — дизайн; 70 — тайна", "ЗОП № 25, пп. 67 — дизайн; 70 — тайна"],
  ["Articles 3; 12; 16 of the CRC", "Articles 3; 12; 16 of the CRC"],
  ["КПР, ст. 3; GDPR, ст. 8; ЗОП № 25, п. 67; там же, п. 70", "КПР, ст. 3; ЗОП № 25, п. 67; там же, п. 70"],
])("places behind their instrument come with it: %j", (sources, said) => expect(norms(sources)).toBe(said));

it.each([
  ["CRC\nArt. 3\nArt. 16\nGDPR\nArt. 8", "CRC\nArt. 3\nArt. 16"],
  ["КПР\n• статья 3\n• статья 16\nЗОП № 25\n• пункт 67", "КПР\n• статья 3\n• статья 16\nЗОП № 25\n• пункт 67"],
  ["БҚК\n• 3-бап\n• 16-бап", "БҚК\n• 3-бап\n• 16-бап"],
  ["CRC:\n- 3 – best interests\n- 12 – views", "CRC:\n- 3 – best interests\n- 12 – views"],
])("places of which it is not certain whose they are stay with it as they stand: %j", (sources, said) => {
  expect(norms(sources)).toBe(said);
});

it.each([
  ["CRC, art. 16; 15 years in France; GC25, para. 67", "CRC, art. 16; GC25, para. 67"],
  ["КПР, ст. 16; 18 лет – порог в ФРГ; GDPR, ст. 8", "КПР, ст. 16"],
  ["КПР, ст. 16; 3 государства запретили; 5 – нет", "КПР, ст. 16"],
  ["CRC, arts. 3 – best interests; 12 – views; 15 years in France", "CRC, arts. 3 – best interests; 12 – views"],
  ["БҚК, 16-бап; 18 жас – Германия; GDPR, 8-бап", "БҚК, 16-бап"],
])("an example that begins with a number is no place: %s", (sources, said) => expect(norms(sources)).toBe(said));

it.each(["Art. 16; CRC, art. 3", "КПР, ст. 3; Гражданский кодекс РК; там же, ст. 22", "3-бап; БҚК, 16-бап"])(
  "where nobody can tell what a place hangs on, the cell stays as it stands: %s",
  (sources) => expect(norms(sources)).toBe(sources),
);

it.each(["GDPR:\n- art. 8", "Art. 16", "", "Закон РК о рекламе; ст. 14"])(
  "without a norm there is none: %j",
  (sources) => expect(norms(sources)).toBe(""),
);
