/**
 * With modules of its own.
 * @jest-environment node
 */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { SAMPLE_LANGUAGES, buildSample } from "../../../../assets/source/build-samples";
import { readSample } from "../../../../assets/source/sample-source";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { profileFor } from "../../../../src/domain/profile/profiles";
import { fingerprintOfGap, fingerprintOfProvision } from "../../../../src/domain/review/fingerprint";
import * as moreReaders from "../../../../src/app/more-readers";
import { readReview } from "../../../../src/domain/review/read-review";
import { officeErrors } from "../../../support/validate-office";

const assetPath = (language: string): string => join(__dirname, `../../../../assets/sample-review.${language}.xlsx`);

describe.each(SAMPLE_LANGUAGES)("the sample review in %s", (language) => {
  const file = readFileSync(assetPath(language));

  it("is what its source builds, byte for byte (npm run assets)", () => {
    expect(Buffer.from(buildSample(language)).equals(file)).toBe(true);
  });

  it("has no error in the Open XML SDK validator", async () => {
    expect(await officeErrors(file)).toEqual([]);
  });

  it("is a whole review: 20 gaps and more over the aspects, two consultations, threads with replies, one resolved", async () => {
    const workbook = openWorkbook(file, "sample.xlsx");
    const tables = await workbook.readTables();
    const { value: review, messages } = readReview(
      tables.value,
      (await workbook.readThreads()).value,
      profileFor,
      moreReaders,
    );
    expect(messages).toEqual([]);
    expect(review.gaps.length).toBeGreaterThanOrEqual(20);
    expect(review.consultations.length).toBeGreaterThanOrEqual(2);
    expect(review.feedback.every(({ disposition }) => disposition !== undefined)).toBe(true);
    expect(new Set(review.briefTexts.map(({ part }) => part)).size).toBe(7);
    const asked = review.gaps.filter(({ rank }) => rank !== undefined);
    expect(asked.every(({ addressee, byWhen }) => addressee !== "" && byWhen !== "")).toBe(true);
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(review.threads.every(({ on }) => on?.table === "Gaps")).toBe(true);
    expect(review.threads.some(({ resolved }) => resolved)).toBe(true);
    expect(review.threads.some(({ replies }) => replies.length > 0)).toBe(true);
    expect(new Set(review.threads.map(({ author }) => author)).size).toBeGreaterThanOrEqual(2);
    const known = new Set(kazakhstanDigitalCode.aspects.map(({ id }) => id));
    expect(review.gaps.flatMap(({ aspects }) => aspects).filter((aspect) => !known.has(aspect))).toEqual([]);
  });

  it("carries the fingerprints its rows have", async () => {
    const tables = await openWorkbook(file, "sample.xlsx").readTables();
    const { value: review } = readReview(tables.value, [], profileFor, moreReaders);
    expect(review.gaps.map(fingerprintOfGap)).toEqual(review.gaps.map(({ fingerprint }) => fingerprint));
    expect(review.provisions.map(fingerprintOfProvision)).toEqual(
      review.provisions.map(({ fingerprint }) => fingerprint),
    );
  });
});

const readYaml = (yaml: string) => () => {
  const path = join(mkdtempSync(join(tmpdir(), "gap-table-source-")), "review.yaml");
  writeFileSync(path, yaml);
  return readSample(path, kazakhstanDigitalCode);
};

describe("the source of a sample", () => {
  const gap = `gaps: [{ id: G-001, issue: x, provisions: [], aspects: [safety], status: final }]`;

  it("needs nothing but a language", () => {
    expect(readYaml("language: en")().gaps).toEqual([]);
  });

  it.each([
    ["a language there is none of", "language: de", "language must be one of en, ru, kk"],
    ["a list that is none", "language: en\ngaps: 7", "gaps must be a list of entries"],
    [
      "values that are no list",
      "language: en\ngaps: [{ id: G-001, aspects: safety }]",
      "aspects must be a list of texts",
    ],
    [
      "an unknown aspect",
      `language: en\n${gap.replace("safety", "sefety")}`,
      "G-001: the profile has no aspect “sefety”",
    ],
    ["an unknown status", `language: en\n${gap.replace("final", "done")}`, "unexpected status “done”"],
    ["a missing gap", `language: en\n${gap}\namendments: [{ id: A-001, gap: G-002 }]`, "unexpected gap “G-002”"],
    [
      "an id that is there twice",
      "language: en\nconsultations: [{ id: '1' }, { id: '1' }]",
      "consultations: the id “1” is there twice",
    ],
    [
      "a reviewer who is not listed",
      `language: en\n${gap}\nthreads: [{ gap: G-001, column: issue, author: Nobody, time: x, text: y }]`,
      "unexpected author “Nobody”",
    ],
  ])("is refused for %s", (_, yaml, message) => {
    expect(readYaml(yaml)).toThrow(message);
  });
});
