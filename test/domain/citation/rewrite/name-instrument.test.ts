import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { nameInstrument, readAs } from "../../../../src/domain/citation/rewrite/name-instrument";
import { formatPinpoint } from "../../../../src/domain/instrument/pinpoint";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";
import { LANGUAGES } from "../../../../src/domain/language";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });
const name = (text: string, id: string, index = 0) => nameInstrument(text, index, id, context, "ru");

describe("choosing which instrument a name means", () => {
  it.each([
    ["Online Safety Act, s. 12", "au-osa-2021", "AU Online Safety Act, s. 12"],
    ["section 12 of the Online Safety Act says so", "uk-osa-2023", "section 12 of the UK Online Safety Act says so"],
    ["AI Act, art. 5", "eu-ai-act", "EU AI Act, art. 5"],
    ["ст. 5 Закона об ИИ", "kz-ai-law-2025", "Закон РК «Об искусственном интеллекте», ст. 5"],
    ["В статье 5 Закона об ИИ сказано иное", "eu-ai-act", "В статье 5 Регламента ЕС об ИИ сказано иное"],
    ["В статье 5 Цифрового кодекса этого нет", "kg-digital-code", "В статье 5 Цифрового кодекса КР этого нет"],
    ["Конституция РК, ст. 18", "kz-constitution-2026", "Конституция Республики Казахстан (2026), ст. 18"],
    ["ҚР Конституциясының 18-бабы", "kz-constitution-2026", "Қазақстан Республикасының Конституциясы (2026), 18-бап"],
  ])("%j as %s is %j", (text, id, expected) => {
    expect(name(text, id)).toBe(expected);
  });

  it("touches no other citation, and may settle one that hung on it", () => {
    const text = "CRC article 16; Online Safety Act, s. 12; ibid., s. 13";
    const after = name(text, "uk-osa-2023", 1) ?? "";
    expect(after).toBe("CRC article 16; UK Online Safety Act, s. 12; ibid., s. 13");
    expect(readInContext(after, context).map(({ instrument }) => instrument)).toEqual([
      "crc",
      "uk-osa-2023",
      "uk-osa-2023",
    ]);
  });

  it("is undefined for a citation without a name, for none at all and for an unknown instrument", () => {
    expect([name("(art. 16)", "crc"), name("Nothing.", "crc"), name("AI Act, art. 5", "utopia")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has a clear name for every instrument that shares one, in a list and in a sentence", () => {
    const shared = context.lexicon.meanings.flatMap((one) =>
      one.kind === "name" && one.instruments.length > 1 ? [one.instruments] : [],
    );
    expect(shared.length).toBeGreaterThan(5);
    const unclear = [
      "Online Safety Act",
      "AI Act",
      "Закон об ИИ",
      "Цифровой кодекс",
      "Конституция РК",
      "ҚР Конституциясы",
      "Constitution of Kazakhstan",
    ].flatMap((written) =>
      [`${written}, 5`, `Here ${written} says more.`].flatMap((text) => {
        const citation = readInContext(text, context)[0];
        if (!citation || citation.candidates.length < 2) return [`${text} is not ambiguous`];
        return citation.candidates.flatMap((id) =>
          LANGUAGES.filter((language) => {
            const after = nameInstrument(text, 0, id, context, language);
            const now = after === undefined ? undefined : readInContext(after, context)[0];
            return now?.instrument !== id || now.candidates.length !== 1;
          }).map((language) => `${text} as ${id} in ${language}`),
        );
      }),
    );
    expect(unclear).toEqual([]);
  });
});

const as = (text: string, id: string) => readAs(readInContext(text, context)[0]!, id, context);

describe("a citation read as one instrument's", () => {
  it("tells what would be wrong with it then", () => {
    expect(as("Constitution of Kazakhstan, art. 500", "kz-constitution-2026").problems.map(({ kind }) => kind)).toEqual(
      ["no-such-part"],
    );
    expect(as("Online Safety Act, s. 12", "uk-osa-2023")).toMatchObject({ instrument: "uk-osa-2023", problems: [] });
  });

  it("keeps its places", () => {
    expect(as("Online Safety Act, ss. 12 and 14", "au-osa-2021").pinpoints.map(formatPinpoint)).toEqual(["12", "14"]);
  });
});
