import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { factsEnd, factsIn, factsStart } from "../../../../src/domain/citation/productions/act-facts";
import { toReading } from "../../../../src/domain/citation/productions/look";

const lexicon = buildLexicon(bundledCatalogue());
const told = (text: string, isAll = false) => {
  const reading = toReading(text, lexicon);
  const { years, days, numbers, chapters } = factsIn(reading, 0, reading.tokens.length, isAll);
  return [years, days, numbers, chapters].map((facts) => facts.join(" ")).join("|");
};
const after = (text: string) => {
  const reading = toReading(text, lexicon);
  return text.slice(0, reading.tokens.end[factsEnd(reading, 2) - 1]);
};
const from = (text: string, name = 2) => factsStart(toReading(text, lexicon), 0, name);

describe("what tells an act from others of its title", () => {
  it.each([
    ["Закон от 12 марта 2024 года № 77-VIII ЗРК «О играх»", "2024|2024-03-12|77-VIII|"],
    ["«Ойындар туралы» 2024 жылғы 12 наурыздағы № 77-VIII Заңы", "2024|2024-03-12|77-VIII|"],
    ["Закон «Об играх» № ЗРУ-444 от 08.09.2017", "2017|2017-09-08|444|"],
    ["Games Act, 2019 (No. 14 of 2019)", "2019||14|"],
    ["Games Act (Act 9 of 2019)", "2019||9|"],
    ["Games Act (Cap. 59)", "|||59"],
    ["Games Rules (S.I. 2022/14)", "2022||14|"],
  ])("is its year, its day, its number and its chapter: %s", (text, facts) => expect(told(text)).toBe(facts));

  it.each([
    ["Games Act (as amended by Act No. 3 of 2022)", "|||"],
    ["Games Act as amended in 2023", "|||"],
    ["Games Act (in force since 2020)", "|||"],
    ["Закон «Об играх» (с изменениями на 01.01.2025)", "|||"],
    ["Заңның 5-бабы", "|||"],
    ["Games Act, 2019 (2023 Rev. Ed.)", "2019|||"],
    ["Games Act 2019 (2023)", "2019|||"],
    ["Games Act (2023)", "2023|||"],
    ["Games Act (No. 14 of 2019 as amended)", "2019||14|"],
    ["«Ойындар туралы» заң (2019 жылғы редакция)", "|||"],
    ["«Ойындар туралы» заң, 2025 жылғы 1 қаңтардағы өзгерістерімен", "|||"],
    ["«Ойындар туралы» заңның 2025 жылғы редакциясының", "|||"],
    ["«Ойындар туралы» заң, 2025 жылы өзгертілген", "|||"],
    ["«Ойындар туралы» заңның 2025 жылғы өзгерістері бар", "|||"],
  ])("is not when it was changed, nor a place: %s", (text, facts) => expect(told(text)).toBe(facts));

  it.each([
    ["Toy Rules, 2020, adopted pursuant to Act No. 14 of 2019", "2020|||"],
    ["Games Act, adopted as Act No. 15 of 2019", "2019||15|"],
    ["Games Act, adopted on 5 May 2020", "2020|2020-05-05||"],
  ])("is not the number of the act by which it was made: %s", (text, facts) => expect(told(text)).toBe(facts));

  it.each([["ЗРК «Об играх»"], ["«Ойындар туралы» ҚРЗ"], ["Закон «Об играх» (ЗРК)"]])(
    "is no number where the letters of a state's laws stand without one: %s",
    (text) => expect(told(text)).toBe("|||"),
  );

  it("is all that a list has in its brackets", () => {
    expect(told("Правила (приказ № 12 от 5 мая 2022 года)", true)).toBe("2022|2022-05-05|12|");
    expect(told("Правила (приказ № 12 от 5 мая 2022 года)")).toBe("|||");
  });

  it("goes with a name as far as nothing else stands between", () => {
    expect(after("Games Act, 2019 (No. 14 of 2019), s. 5")).toBe("Games Act, 2019 (No. 14 of 2019)");
    expect(after("Games Act. No. 5 of the list")).toBe("Games Act");
    expect(after("Games Act (No. 14 of 2019, repealed), s. 5")).toBe("Games Act");
    expect(after("Ойын заңы, өзгерістер мен толықтырулармен, 5-бап")).toBe("Ойын заңы, өзгерістер мен толықтырулармен");
    expect(after("Ойын заңының өзгертілген 5-бабы")).toBe("Ойын заңының өзгертілген");
  });

  it("stands before a name only where it is of it", () => {
    expect(from("the 2012 Games Act")).toBe(1);
    expect(from("In 2012 Games Act")).toBe(2);
    expect(from("Ойын 2012 жылғы Заң", 3)).toBe(1);
    expect(from("Ойын 2012 жылғы 3 шілдедегі Заң", 5)).toBe(1);
  });
});
