import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import {
  giveLexicon,
  readerInSteps,
  readingContext,
  sharedReader,
  toCitationReader,
} from "../../src/app/citation-reader";
import { normaliseReview } from "../../src/app/normalise-review";
import { openReview } from "../../src/app/open-review";
import { collectPhrases } from "../../src/domain/citation/lexicon/build-lexicon";
import { packLexicon } from "../../src/domain/citation/lexicon/packed-lexicon";
import { toCatalogue } from "../../src/domain/instrument/catalogue";
import { UnusableInput } from "../../src/domain/result";
import { finish } from "../../src/domain/steps";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { instrument } from "../support/instrument";

describe("a reader of citations", () => {
  it("reads on until it has found as many as may be, and then refuses in three languages", async () => {
    const read = toCitationReader(await catalogueSource.load(), {}, 3);
    expect(read("CRC, art. 3; CRC, art. 12")).toHaveLength(2);
    expect(read("CRC, art. 16")).toHaveLength(1);
    // What it remembers counts once.
    expect(read("CRC, art. 3; CRC, art. 12")).toHaveLength(2);
    let refused: unknown;
    try {
      read("CRC, art. 17");
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(UnusableInput);
    expect(new Set(Object.values((refused as UnusableInput).said)).size).toBe(3);
  });

  it("is one for all who read by a catalogue in a jurisdiction", async () => {
    const catalogue = await catalogueSource.load();
    const read = sharedReader(catalogue, "KZ");
    expect(sharedReader(catalogue, "KZ")).toBe(read);
    expect(sharedReader(catalogue, "GB")).not.toBe(read);
    expect(sharedReader(catalogue, "KZ")("CRC, art. 12")).toBe(read("CRC, art. 12"));
  });

  it("reads by the lexicon that a catalogue was given, but not by that of another", () => {
    const given = toCatalogue("1", [instrument({ id: "play", short: "PLAY" })]);
    const renamed = toCatalogue("1", [instrument({ id: "play", short: "GAME" })]);
    const packed = packLexicon(collectPhrases(renamed), renamed);
    const [same, other] = [{ ...given }, { ...given, version: "2" }];
    [same, other].forEach((catalogue) => giveLexicon(catalogue, () => packed));
    const named = (catalogue: typeof given, text: string) =>
      toCitationReader(catalogue)(text).flatMap(({ candidates }) => candidates);
    expect(named(same, "GAME, art. 1")).toEqual(["play"]);
    expect(named(other, "PLAY, art. 1")).toEqual(["play"]);
    expect(named(other, "GAME, art. 1")).toEqual([]);
  });
});

const playCatalogue = () => toCatalogue("1", [instrument({ id: "play", short: "PLAY" })]);

describe("a reader that is made ready in steps", () => {
  it("reads as one that was made at once", () => {
    const made = playCatalogue();
    const read = finish(readerInSteps(made, "KZ"));
    expect(read).toBe(sharedReader(made, "KZ"));
    expect(read("PLAY, art. 1")).toEqual(toCitationReader(playCatalogue(), { jurisdiction: "KZ" })("PLAY, art. 1"));
  });

  it("is gone on with by whoever needs it in between", () => {
    const made = playCatalogue();
    const [first, second] = [readerInSteps(made, "KZ"), readerInSteps(made, "GB")];
    first.next();
    expect(second.next().done).toBe(false);
    expect(sharedReader(made, "KZ")("PLAY, art. 1")).toHaveLength(1);
    expect([first.next(), second.next()]).toEqual([
      { done: true, value: sharedReader(made, "KZ") },
      { done: true, value: sharedReader(made, "GB") },
    ]);
  });
});

describe("the lexicon a catalogue is given", () => {
  it("is unpacked when the first text is read, and once", () => {
    const given = toCatalogue("1", [instrument({ id: "play", short: "PLAY" })]);
    let unpacked = 0;
    giveLexicon(given, () => {
      unpacked++;
      return packLexicon(collectPhrases(given), given);
    });
    const read = toCitationReader(given);
    expect(unpacked).toBe(0);
    expect(read("PLAY, art. 1")).toHaveLength(1);
    expect(toCitationReader(given)("PLAY, art. 2")).toHaveLength(1);
    expect(unpacked).toBe(1);
  });
});

describe("normalising", () => {
  it("refuses a review with more citations than may be, whether it would change or leave them", async () => {
    const sources = "article 3 of the CRC; GC25, art. 67; article 16 of the CRC";
    const file = cleanWorkbook({ Gaps: [{ ...cleanReview.rows.Gaps?.[0], sources }] });
    const { value: review } = await openReview(openWorkbook(file, "a.xlsx"));
    const context = readingContext(await catalogueSource.load());
    const normalise = (most: number) =>
      normaliseReview(
        review,
        { table: "Gaps", columns: ["sources"] },
        context,
        { form: "short", language: "en" },
        most,
      );
    expect(normalise(3)).toMatchObject({ cells: [{ changed: [{}, {}] }], left: [{}] });
    expect(() => normalise(2)).toThrow(UnusableInput);
  });
});
