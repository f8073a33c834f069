import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { findPhrase } from "../../../../src/domain/citation/lexicon/find-phrase";
import { looseNamesOf, namesOf } from "../../../../src/domain/citation/lexicon/name-forms";
import { toCatalogue } from "../../../../src/domain/instrument/catalogue";
import type { Instrument } from "../../../../src/domain/instrument/instrument";
import { instrument } from "../../../support/instrument";

/** Ids of the instruments that a whole text is a name of. */
function named(text: string, ...instruments: readonly Instrument[]): readonly string[] {
  const lexicon = buildLexicon(toCatalogue("test", instruments));
  const tokens = lexicon.tokens(text.replace(/[«»"]/gu, ""));
  const found = findPhrase(tokens, 0, "names", lexicon, "forms");
  const meaning = found?.end === tokens.length ? lexicon.meanings[found.meaning] : undefined;
  return meaning?.kind === "name" ? meaning.instruments.map(({ id }) => id) : [];
}

describe("the names of an instrument", () => {
  it("are its short title, titles, aliases and symbol", () => {
    const given = instrument({
      short: "PLAY",
      title: { en: "Play Act", ru: "Закон об игре" },
      aliases: ["PLAY", "PA"],
      symbol: "X/C/GC/7 (annex)",
    });
    expect(namesOf(given)).toEqual(["PLAY", "Закон об игре", "PA", "Play Act", "X/C/GC/7"]);
  });

  it("are not numbers that may be anything's", () => {
    expect(namesOf(instrument({ symbol: "No. 178" }))).not.toContain("No. 178");
    expect(namesOf(instrument({ symbol: "version 2.0" }))).not.toContain("version 2.0");
  });

  it("are titles without their last bracket only loosely", () => {
    expect(looseNamesOf(instrument({ title: { en: "Youth Act (Utopia)" } }))).toEqual(["Youth Act"]);
    expect(looseNamesOf(instrument({ title: { en: "Youth Act" } }))).toEqual([]);
  });
});

describe("the names of a lexicon", () => {
  const law = instrument({
    id: "law",
    short: "Play law",
    title: { en: "Law on Play", ru: "Закон РК «Об игре»", kk: "«Ойын туралы» ҚР Заңы" },
    aliases: ["Закон № 12-V"],
  });

  it.each([
    "LAW ON PLAY",
    "Закона РК «Об игре»",
    'законом Республики Казахстан "Об игре"',
    "Закону РК Об игре",
    "Законе №12-V",
    "Закон 12-V",
    "«Ойын туралы» ҚР Заңы",
    "«Ойын туралы» ҚР Заңының",
    "«Ойын туралы» Қазақстан Республикасының Заңында",
  ])("knows %s", (text) => {
    expect(named(text, law)).toEqual(["law"]);
  });

  it.each(["Закон РК «Об игроках»", "Law on Playing", "«Ойын туралы» ҚР Заңыққ"])("does not know %s", (text) => {
    expect(named(text, law)).toEqual([]);
  });

  it("keeps all instruments of a name", () => {
    const [old, now] = [
      instrument({ id: "old", aliases: ["Play Code"] }),
      instrument({ id: "now", aliases: ["Play Code"] }),
    ];
    expect(named("Play Code", old, now)).toEqual(["old", "now"]);
  });

  it("prefers a name in full to a title that lost its bracket", () => {
    const loose = instrument({ id: "loose", short: "L", title: { en: "Play Code (2014)" }, aliases: [] });
    const full = instrument({ id: "full", short: "F", title: { en: "Play Code" }, aliases: [] });
    expect(named("Play Code", loose, full)).toEqual(["full"]);
    expect(named("Play Code", loose)).toEqual(["loose"]);
  });

  it("finds an act without its year, but asks which when there are two", () => {
    const acts = ["2021", "2023"].map((year) =>
      instrument({ id: year, short: year, title: { en: `Play Safety Act ${year}` }, aliases: [] }),
    );
    expect(named("Play Safety Act 2023", ...acts)).toEqual(["2023"]);
    expect(named("Play Safety Act", ...acts)).toEqual(["2021", "2023"]);
  });
});
