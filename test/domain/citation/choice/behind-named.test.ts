import { cited, faultsOf } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a place behind a bracket in which a name stands alone, behind another one's place", () => {
  it.each([
    ["GC25, para. 67 (GC16), para. 25", ["crc-gc-25 67", "crc-gc-16", "? 25"]],
    ["ЗОП № 25, п. 67 (ЗОП № 16), п. 25", ["crc-gc-25 67", "crc-gc-16", "? 25"]],
    ["№ 25 жалпы түсіндірме, 67-тармақ (№ 16 жалпы түсіндірме), 25-тармақ", ["crc-gc-25 67", "crc-gc-16", "? 25"]],
    ["GC25, para. 67 (CM/Rec(2018)7), para. 36", ["crc-gc-25 67", "cm-rec-2018-7", "? 36"]],
    ["КПР, ст. 16 (Закон РК «О персональных данных и их защите»), ст. 8", ["crc 16", "kz-personal-data-2013", "? 8"]],
    ["КПР, ст. 16 (Закон РК «О правах ребенка»), ст. 8, 10", ["crc 16", "kz-child-rights-2002", "? 8, 10"]],
    ["КПР, ст. 16 (Закон о правах ребенка), ст. 8", ["crc 16", "kz-child-rights-2002", "? 8"]],
    ["КПР, ст. 28 (Закон РК «Об образовании»), ст. 5", ["crc 28", "kz-education-2007", "? 5"]],
    ["КПР, ст. 28 (Закон РК «О связи»), ст. 5", ["crc 28", "? 5"]],
    ["КПР, ст. 19 (КоАП РК), ст. 27", ["crc 19", "kz-admin-offences", "? 27"]],
    ["КПР, ст. 16 (Цифровой кодекс РК), ст. 43", ["crc 16", "kz-digital-code", "? 43"]],
    ["КПР, ст. 16 (Конституция РК), ст. 18", ["crc 16", "?", "? 18"]],
    ["CRC, art. 16 (Regulation (EU) 2016/679), art. 8", ["crc 16", "eu-gdpr", "? 8"]],
    ["CRC, art. 16 (General Data Protection Regulation), art. 8", ["crc 16", "eu-gdpr", "? 8"]],
    ["CRC, art. 16 (EU GDPR), art. 8", ["crc 16", "eu-gdpr", "? 8"]],
    ["КПР, ст. 16 (Регламент (ЕС) 2016/679), ст. 8", ["crc 16", "eu-gdpr", "? 8"]],
    ["CRC, art. 16 (Digital Services Act), art. 28", ["crc 16", "eu-dsa", "? 28"]],
    ["CRC, art. 16 (EU AI Act), art. 5", ["crc 16", "eu-ai-act", "? 5"]],
    ["CRC, art. 34 (Lanzarote Convention), art. 23", ["crc 34", "lanzarote", "? 23"]],
    ["CRC, art. 34 (Budapest Convention), art. 9", ["crc 34", "budapest", "? 9"]],
    ["CRC, art. 34 (Directive 2011/93/EU), art. 5", ["crc 34", "eu-csa-directive-2011", "? 5"]],
    ["CRC, art. 16 (Convention 108), art. 6", ["crc 16", "convention-108", "? 6"]],
    ["CRC, art. 16 (ICCPR, 1966), art. 17", ["crc 16", "iccpr", "? 17"]],
    ["CRC, art. 16 (Law No. 94-V), arts 7, 8", ["crc 16", "kz-personal-data-2013", "? 7, 8"]],
    ["CRC, art. 16 [Law No. 94-V], arts 7, 8", ["crc 16", "kz-personal-data-2013", "? 7, 8"]],
    ["КПР, ст. 16 (Закон № 94-V), ст. 7, 8", ["crc 16", "kz-personal-data-2013", "? 7, 8"]],
    ["CRC, art. 16 (national law: Law No. 94-V), art. 7", ["crc 16", "kz-personal-data-2013", "? 7"]],
    ["GDPR, art. 8 (Digital Services Act), recital 71", ["eu-gdpr 8", "eu-dsa", "? recital 71"]],
    ["GDPR, art. 8 (EU AI Act), art. 5, recital 28", ["eu-gdpr 8", "eu-ai-act", "? 5, recital 28"]],
    ["GDPR, art. 8 (UK GDPR), art. 9", ["eu-gdpr 8", "uk-gdpr", "? 9"]],
    [
      "EU AI Act, art. 5 (Digital Services Act), arts 28, 34; recital 71",
      ["eu-ai-act 5", "eu-dsa", "? 28, 34", "? recital 71"],
    ],
    ["Online Safety Act 2023, s. 12 (DPA 2018), s. 9", ["uk-osa-2023 12", "uk-dpa-2018", "? 9"]],
    [
      "Lanzarote Convention, art. 23 (Optional Protocol on the sale of children), art. 3",
      ["lanzarote 23", "crc-opsc", "? 3"],
    ],
    ["UNGPs, principle 13 (Children's Rights and Business Principles), principle 5", ["ungps 13", "crbp", "? 5"]],
    ["МПГПП, ст. 24 (Конвенция о правах ребенка), ст. 7", ["iccpr 24", "crc", "? 7"]],
    ["ICCPR, art. 24 (UN Convention on the Rights of the Child), art. 7", ["iccpr 24", "crc", "? 7"]],
    [
      "Закон РК «О правах ребенка», ст. 10 (Конвенция о правах ребенка), ст. 16",
      ["kz-child-rights-2002 10", "crc", "? 16"],
    ],
    ["CRPD, art. 7 (Convention on the Rights of the Child), art. 23", ["crpd 7", "crc", "? 23"]],
    [
      "БҚК 16-бабы («Дербес деректер және оларды қорғау туралы» ҚР Заңы), 8-бабы",
      ["crc 16", "kz-personal-data-2013", "? 8"],
    ],
    ["CRC, art. 16 (GDPR, DSA), art. 17", ["crc 16", "eu-gdpr", "eu-dsa", "? 17"]],
    ["Labour Code, art. 5 (GDPR), art. 8", ["? 5", "eu-gdpr", "? 8"]],
    ["CRC, art. 3, art. 12 (GDPR), art. 31", ["crc 3, 12", "eu-gdpr", "? 31"]],
    ["Art. 12 CRC (GDPR), art. 25", ["crc 12", "eu-gdpr", "? 25"]],
    ["ст. 12 КПР (GDPR), ст. 25", ["crc 12", "eu-gdpr", "? 25"]],
    ["БҚК-нің 12-бабы (GDPR), 25-бап", ["crc 12", "eu-gdpr", "? 25"]],
    ["Article 12 of the CRC (ECHR), Article 10", ["crc 12", "? 10"]],
  ])("is asked about where it may be of either: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 (ECHR), art. 8", ["crc 16", "? 8"]],
    ["CRC, art. 16 (EU Charter), art. 7", ["crc 16", "? 7"]],
    ["CRC, art. 16 (EU Charter of Fundamental Rights), art. 7", ["crc 16", "? 7"]],
    ["КПР, ст. 16 (ЕКПЧ), ст. 8", ["crc 16", "? 8"]],
    ["КПР, ст. 16 (Хартия ЕС), ст. 7", ["crc 16", "? 7"]],
    ["БҚК 16-бабы (ҚР Заңы), 8-бабы", ["crc 16", "? 8"]],
    ["КПР, ст. 12 (Кодекс о браке и семье), ст. 16", ["crc 12", "? 16"]],
    ["КПР, ст. 16 (Закон о рекламе), ст. 7", ["crc 16", "? 7"]],
    ["КПР, ст. 12 (Трудовой кодекс РК), ст. 16", ["crc 12", "? 16"]],
    ["БҚК, 12-бап (Отбасы кодексі), 16-бап", ["crc 12", "? 16"]],
    ["БҚК, 12-бап (ҚР Еңбек кодексі), 16-бап", ["crc 12", "? 16"]],
  ])("is asked about where the catalogue does not hold what the bracket names: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 (the Bill), art. 9", ["crc 16", "? 9"]],
    ["CRC, art. 16 (the draft law), art. 9", ["crc 16", "? 9"]],
    ["GDPR, art. 8 (Draft Law), art. 14", ["eu-gdpr 8", "? 14"]],
    ["КПР, ст. 16 (проект закона), ст. 9", ["crc 16", "? 9"]],
    ["КПР, ст. 16 (наш законопроект), ст. 9", ["crc 16", "? 9"]],
    ["БҚК 16-бабы (заң жобасы), 9-бабы", ["crc 16", "? 9"]],
    ["БҚК 16-бабы (жоба), 9-бабы", ["crc 16", "? 9"]],
  ])("is asked about where the bracket names the draft: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 (General Data Protection Regulation), art. 31; art. 28", ["? 31", "? 28"]],
    ["КПР, ст. 12 (Цифровой кодекс РК), ст. 31; ст. 28", ["? 31", "? 28"]],
    ["CRC, art. 12 (General Data Protection Regulation); art. 31", ["? 31"]],
    ["CRC, art. 12 (Digital Services Act) and art. 31", ["? 31"]],
  ])("is asked about with what goes on with it, and behind other signs: %s", (text, expected) => {
    expect(cited(text, KZ).slice(2)).toEqual(expected);
  });

  it("names the place in the question, as behind any bracket", () => {
    expect(faultsOf("CRC, art. 12 (Digital Services Act), art. 31")).toEqual([
      "Beside “art. 31” stands no instrument that the catalogue knows. Name the instrument there.",
    ]);
  });
});

describe("a place behind such a bracket that only one of the two can have", () => {
  it.each([
    ["CRC, art. 12 (GC12), paras. 21–25", ["crc 12", "crc-gc-12 21-25"]],
    ["CRC, art. 40(2)(b) (GC24), para. 96", ["crc 40(2)(b)", "crc-gc-24 96"]],
    ["КПР, ст. 12 (Замечание общего порядка № 12), п. 21", ["crc 12", "crc-gc-12 21"]],
    ["БҚК 12-бабы (№ 12 жалпы түсіндірме), 21-тармақ", ["crc 12", "crc-gc-12 21"]],
    ["CRC, art. 17 (UK Children's Code), standard 5", ["crc 17", "uk-aadc 5"]],
    ["CRC, art. 16 (UNGPs), principle 13", ["crc 16", "ungps 13"]],
    ["CRC, art. 16 (EU AI Act), Annex III", ["crc 16", "eu-ai-act annex III"]],
    ["CRC, art. 16 (DSA), recital 71", ["crc 16", "eu-dsa recital 71"]],
    ["КПР, ст. 19 (УК РК), ст. 134", ["crc 19", "kz-criminal-code 134"]],
  ])("is what the bracket names by its unit or its number: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 (GC12), art. 31", ["crc 12", "crc-gc-12", "crc 31"]],
    ["КПР, ст. 12 (UNGPs), ст. 31", ["crc 12", "ungps", "crc 31"]],
    ["БҚК 12-бабы (№ 12 жалпы түсіндірме), 31-бабы", ["crc 12", "crc-gc-12", "crc 31"]],
    ["CRC, art. 34 (OPSC), art. 35 (OPSC)", ["crc 34", "crc-opsc", "crc 35", "crc-opsc"]],
  ])("is what the bracket stands behind: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 (GC12), para. 2", ["crc 12", "crc-gc-12", "? 2"]],
    ["CRC, art. 16(2) (GC25), para. 1", ["crc 16(2)", "crc-gc-25", "? 1"]],
    ["КПР, ст. 12 (ЗОП № 12), п. 2", ["crc 12", "crc-gc-12", "? 2"]],
    ["БҚК 12-бабы (№ 12 жалпы түсіндірме), 2-тармақ", ["crc 12", "crc-gc-12", "? 2"]],
    ["CRC, art. 12 (GC12), para. 21, art. 13", ["crc 12", "crc-gc-12", "? 13(21)"]],
  ])("is asked about where both can: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each(["CRC, art. 16 (GC25), standard 7", "CRC, art. 16 (GC25), clause 7", "CRC, art. 16 (GC25), rule 7"])(
    "is asked about, and not lost, where neither can: %s",
    (text) => {
      expect(cited(text)).toEqual(["crc 16", "crc-gc-25", "? 7"]);
    },
  );
});

describe("a place behind a bracket that says more than a name, or none", () => {
  it.each([
    ["CRC, art. 12 (implemented by the GDPR), art. 31", ["crc 12", "eu-gdpr", "crc 31"]],
    ["CRC, art. 12 (and ICCPR), art. 31", ["crc 12", "iccpr", "crc 31"]],
    ["CRC, art. 12 (see: Digital Services Act), art. 31", ["crc 12", "eu-dsa", "crc 31"]],
    ["CRC, art. 12 (GDPR, art. 5), art. 31", ["crc 12", "eu-gdpr 5", "crc 31"]],
    ["CRC, art. 12 (UN Convention on the Rights of the Child), art. 31", ["crc 12", "crc 31"]],
    ["CRC, art. 12 (privacy), art. 31", ["crc 12, 31"]],
    ["CRC, art. 12 (CSAM), art. 31", ["crc 12, 31"]],
    ["DSA, art. 45 (Codes of Conduct), art. 48", ["eu-dsa 45, 48"]],
    ["БҚК, 12-бап (Заң алдындағы теңдік), 31-бап", ["crc 12", "crc 31"]],
  ])("goes on with what stands before it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 12 (Digital Services Act), art. 17 ICCPR", ["crc 12", "eu-dsa", "iccpr 17"]],
    ["КПР, ст. 12 (Цифровой кодекс РК), ст. 17 МПГПП", ["crc 12", "kz-digital-code", "iccpr 17"]],
  ])("is of the name that stands right beside it: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});
