import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { formatPlaces } from "../../../src/domain/citation/format/format-places";
import { shortNameIn } from "../../../src/domain/citation/format/name-in";
import { buildLexicon } from "../../../src/domain/citation/lexicon/build-lexicon";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import type { Pinpoint } from "../../../src/domain/instrument/pinpoint";
import { readCitations } from "../../../src/domain/citation/read-citations";
import type { Instrument } from "../../../src/domain/instrument/instrument";
import { shortNameOf } from "../../../src/domain/instrument/short-names";
import type { Language } from "../../../src/domain/language";

const catalogue = bundledCatalogue();
const lexicon = buildLexicon(catalogue);

const read = (text: string) =>
  readCitations(text, { lexicon, catalogue }).map(
    ({ instrument, pinpoints }) => `${instrument ?? "?"}: ${pinpoints.map(formatPinpoint).join(", ")}`,
  );

const printed = (instrument: Instrument, language: Language, pinpoints: readonly Pinpoint[]) =>
  [shortNameOf(instrument, language), ...formatPlaces(pinpoints, instrument, language, "compact")].join(", ");

const places: readonly (readonly Pinpoint[])[] = [[{ path: ["3"] }], [{ path: ["3"] }, { path: ["9"] }]];

describe.each(["en", "ru", "kk"] as const)("what a brief prints in %s", (language) => {
  it("is read back as the same instrument and places", () => {
    const wrong = catalogue.instruments.flatMap((instrument) =>
      places.flatMap((pinpoints) => {
        const text = printed(instrument, language, pinpoints);
        const found = read(text).join(" | ");
        return found === `${instrument.id}: ${pinpoints.map(formatPinpoint).join(", ")}` ? [] : [`${text} > ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(["ru", "kk"] as const)("every instrument has a name that a cell takes, in %s", (language) => {
  const names = catalogue.instruments.map((instrument) => shortNameIn(instrument, language));
  expect(names.filter((name) => name.length > 80)).toEqual([]);
  // As they are called in Russian and Kazakh, too.
  expect(names.filter((name) => !/\p{Script=Cyrillic}/u.test(name))).toEqual(["GDPR", "DSA"]);
});

it.each(["ru", "kk"] as const)(
  "no instrument has an English name in a brief, in %s, but those that go by their letters",
  (language) => {
    const names = catalogue.instruments.map((instrument) => shortNameOf(instrument, language));
    expect(names.filter((name) => !/\p{Script=Cyrillic}/u.test(name))).toEqual(["GDPR", "DSA"]);
  },
);

describe("the names of the bundled catalogue", () => {
  it.each([
    ["Регламент (ЕС) 2016/679, ст. 8", "eu-gdpr: 8"],
    ["Регламент (ЕС) 2022/2065, ст. 28", "eu-dsa: 28"],
    ["статья 5 Регламента ЕС 2024/1689", "eu-ai-act: 5"],
    ["(ЕО) 2022/2065 регламентінің 28-бабы", "eu-dsa: 28"],
    ["Directive (EU) 2018/1808, art. 1", "eu-avmsd: 1"],
    ["General Data Protection Regulation (GDPR), Articles 6, 8 and 25", "eu-gdpr: 6, 8, 25"],
    ["Article 9 of the United Nations Convention on the Rights of Persons with Disabilities", "crpd: 9"],
    ["ст. 6 Конвенции Совета Европы о киберпреступности", "budapest: 6"],
    ["№ 25 ЖТЕ-нің 67\u201178-тармақтары", "crc-gc-25: 67-78"],
    ["Руководящих принципов ООН (РППЧ), принцип 31", "ungps: 31"],
    ["№ 7 жалпы тәртіптегі ескертудің 35-тармағы", "crc-gc-7: 35"],
    ["№ 25 жалпы тәртіптегі ескерту (2021): цифрлық ортаға байланысты бала құқықтары, 42-тармақ", "crc-gc-25: 42"],
    ["№ 13 жалпы тәртіптегі ескерту (білім алу құқығы), 6-тармақ", "?: 6"],
    ["Замечание общего порядка о праве ребенка быть заслушанным, п. 40", "crc-gc-12: 40"],
    ["Ұлыбританияның 2023 жылғы Онлайн қауіпсіздік туралы заңының 12-бабы", "uk-osa-2023: 12"],
    ["Жастарды қорғау туралы заңның 4-бабы", "?: 4"],
    ["Дербес деректерді қорғау туралы заңнаманың 5-бабы", "?: 5"],
    ["COPPA section 312.5", "us-coppa-rule: 312.5"],
    ["16 CFR § 312.2", "us-coppa-rule: 312.2"],
    ["Children's Online Privacy Protection Act, section 6502", "?: 6502"],
  ])("mean what they say: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(["GDPR, art. 100", "DSA, art. 94", "EU AI Act, art. 114"])("know how many articles there are: %s", (text) => {
    const [citation] = readCitations(text, { lexicon, catalogue });
    expect(citation?.problems.map(({ kind }) => kind)).toContain("no-such-part");
  });
});
