import { readFileSync } from "node:fs";
import { join } from "node:path";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { docxDocuments } from "../../src/adapters/docx/docx-documents";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { LinkedBrief } from "../../src/app/linked-brief";
import { makeBrief } from "../../src/app/make-brief";
import type { ReviewWorkbook } from "../../src/app/ports";
import { lookAtRefresh } from "../../src/app/refresh-brief";
import type { Refresh } from "../../src/app/refresh-brief";
import type { RefreshChoices } from "../../src/domain/brief/refresh/refresh-plan";
import type { Language } from "../../src/domain/language";
import { loadWorkbook } from "../../src/preview/host/local-workbook";

const ASSETS = join(__dirname, "../../assets");
const SAMPLE = new Uint8Array(readFileSync(join(ASSETS, "sample-review.en.xlsx")));
export const NAME = "sample-review.en.xlsx";
const documents = docxDocuments(new Uint8Array(readFileSync(join(ASSETS, "brief-template.docx"))));

const changed = new Map<string, Uint8Array>();

export const templateLayout = () => documents.layout();

/** The brief of the sample review, as it was made some time ago. */
export async function briefOfSample(language: Language = "en"): Promise<Uint8Array> {
  const made = await makeBrief({
    workbook: openWorkbook(SAMPLE, NAME),
    catalogue: bundledCatalogue(),
    documents,
    language,
    date: "2026-11-20",
    time: "2026-11-20T10:00:00Z",
  });
  return made.value.file;
}

/** The sample review with other texts in cells, by their addresses, e.g. `"Gaps!B4"`. */
export function changedSample(edits: Readonly<Record<string, string>> = {}): ReviewWorkbook {
  return openWorkbook(changedSampleFile(edits), NAME);
}

export function changedSampleFile(edits: Readonly<Record<string, string>> = {}): Uint8Array {
  const key = JSON.stringify(edits);
  const known = changed.get(key);
  if (known) return known;
  const workbook = loadWorkbook(SAMPLE, NAME);
  for (const [address, text] of Object.entries(edits)) workbook.edit(address, text);
  const file = workbook.save();
  changed.set(key, file);
  return file;
}

/** How a brief stands to a workbook on a later day. */
export async function lookAt(brief: LinkedBrief, workbook: ReviewWorkbook): Promise<Refresh> {
  const layout = templateLayout();
  const [date, time] = ["2026-11-26", "2026-11-26T10:00:00Z"];
  return (await lookAtRefresh({ brief, workbook, catalogue: bundledCatalogue(), layout, date, time })).value;
}

/** Keep what was edited, and place nothing. */
export const KEEP_ALL: RefreshChoices = { blocks: new Map(), edited: "keep", places: () => false };
