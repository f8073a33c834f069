import { array, assert, constantFrom, dictionary, property, record } from "fast-check";

import type { Localised } from "../../../src/domain/language";
import { readChoice } from "../../../src/domain/review/read-choice";
import { COMMENT_STATE_LABELS, DISPOSITION_LABELS } from "../../../src/domain/review/consultation";
import { fold } from "../../../src/domain/text/fold";
import { runs } from "../../support/runs";

const latin = (word: string): string => word.replaceAll("о", "o").replaceAll("е", "e").replaceAll("р", "p");

describe("reading a choice", () => {
  it("knows it by its id and its label in any language, however it is typed", () => {
    for (const labels of [COMMENT_STATE_LABELS, DISPOSITION_LABELS] as readonly Readonly<Record<string, Localised>>[]) {
      for (const [id, label] of Object.entries(labels)) {
        for (const name of [id, ...Object.values(label)]) {
          expect(readChoice(`  ${name.toUpperCase()} `, labels)).toBe(id);
        }
      }
    }
  });

  it("knows it where a letter was typed in another alphabet that looks the same", () => {
    expect(readChoice(latin("Отклонено"), DISPOSITION_LABELS)).toBe("rejected");
    expect(readChoice(latin("Принято к сведению"), DISPOSITION_LABELS)).toBe("noted");
    expect(readChoice("Noтed", DISPOSITION_LABELS)).toBeUndefined();
  });

  it("knows none in a blank cell, and none by another word", () => {
    expect([" ", "", "perhaps", "constructor"].map((cell) => readChoice(cell, DISPOSITION_LABELS))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("gives the first of those that go by one name, whichever cell was read before", () => {
    const name = constantFrom("a", "B", "b ", "ё", "Е", "", "ab");
    const labels = dictionary(constantFrom("a", "b", "one", "two", "е"), record({ en: name, ru: name, kk: name }));
    const asked = property(labels, array(name, { maxLength: 6 }), (choices: Record<string, Localised>, cells) => {
      for (const cell of cells) {
        const goesByIt = ([id, label]: [string, Localised]): boolean =>
          [id, ...Object.values(label)].some((one) => fold(one) === fold(cell));
        const first = fold(cell) === "" ? undefined : Object.entries(choices).find(goesByIt)?.[0];
        expect(readChoice(cell, choices)).toBe(first);
      }
    });
    assert(asked, { numRuns: runs(600) });
  });
});
