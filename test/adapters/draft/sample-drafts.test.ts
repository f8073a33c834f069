import { readFileSync } from "node:fs";
import { join } from "node:path";

import { buildDraft, DRAFT_LANGUAGES, draftText } from "../../../assets/source/build-drafts";
import { readDraftFile } from "../../../src/adapters/draft/read-draft-file";
import { draftBeside } from "../../../src/domain/draft/beside";
import { readDraft } from "../../../src/domain/draft/read-draft";
import { officeErrorsOfAll } from "../../support/validate-office";

const asset = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../../assets", name)));
const read = (name: string) => readDraft(readDraftFile(asset(name), name), name.includes(".en.") ? "generic" : "KZ");

it.each(DRAFT_LANGUAGES)("the sample draft is what its source builds (npm run assets): %s", (language) => {
  expect(Buffer.from(buildDraft(language)).equals(asset(`sample-draft.${language}.docx`))).toBe(true);
  expect(Buffer.from(asset(`sample-draft.${language}.txt`)).toString()).toBe(draftText(language));
});

it.each(DRAFT_LANGUAGES)("has the same provisions as a Word document and as a text: %s", (language) => {
  const [word, text] = [read(`sample-draft.${language}.docx`), read(`sample-draft.${language}.txt`)];
  expect(word.provisions).toEqual(text.provisions);
  expect(word.provisions.filter(({ level }) => level === "article")).toHaveLength(25);
  expect(word.messages.map(({ kind }) => kind)).toEqual(["front"]);
});

it("says the same provision by provision in Russian and in Kazakh", () => {
  const [russian, kazakh] = [read("sample-draft.ru.docx"), read("sample-draft.kk.docx")];
  const { provisions, onlyFirst, onlySecond } = draftBeside(russian.provisions, kazakh.provisions);
  expect([onlyFirst, onlySecond]).toEqual([[], []]);
  expect(provisions.find(({ id }) => id === "14(2)")).toMatchObject({
    citation: "пункт 2 статьи 14",
    other: { citation: "14-баптың 2-тармағы" },
  });
});

it("has no error in the Open XML SDK validator", async () => {
  const errors = await officeErrorsOfAll(DRAFT_LANGUAGES.map(buildDraft));
  expect(errors.flat()).toEqual([]);
});
