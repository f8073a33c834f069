import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createFrozenCopy } from "../../src/adapters/xlsx/create/frozen/create-frozen-copy";
import { writeAkomaNtoso } from "../../src/adapters/exchange/write-akoma-ntoso";
import { writeJson } from "../../src/adapters/exchange/write-json";
import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { tableDocuments } from "../../src/adapters/docx/table/table-documents";
import { inPageReader } from "../../src/adapters/draft/in-page-reader";
import { docxDocuments } from "../../src/adapters/docx/docx-documents";
import { matrixWorkbooks } from "../../src/adapters/xlsx/create/matrix/matrix-workbooks";
import { createSession } from "../../src/app/session/create-session";
import type { Draft } from "../../src/app/draft";
import type { FileOutlet, OpenWorkbook } from "../../src/app/ports";
import type { Session } from "../../src/app/session/session";
import type { SessionPorts } from "../../src/app/session/session-ports";
import type { Thread } from "../../src/domain/review/thread";
import { FakeOpenWorkbook } from "./fake-open-workbook";
import { FakeTime } from "./fake-time";
import { sheetTable } from "./sheet-tables";
import { wordsIn } from "./words";

const template = readFileSync(join(__dirname, "../../assets/brief-template.docx"));

export const GAPS = {
  issue: "1) Issue/gaps affecting children's rights",
  solution: "2) Suggested solution or amendment",
  sources: "3) Relevant sources/examples from other jurisdictions",
};

/** A small review: three gaps, two of them with sources, and what the first sheet holds. */
export const smallReview = () => [
  sheetTable("Review", [
    { key: "Draft law", value: "Draft on platforms" },
    { key: "Jurisdiction", value: "KZ" },
    { key: "Language", value: "English" },
    { key: "Brief's file" },
    { key: "Brief's fingerprint" },
  ]),
  sheetTable("Gaps", [
    { id: "G-001", issue: "Profiling is open.", solution: "Close it.", sources: "CRC, art. 16", priority: "High" },
    {
      id: "G-002",
      issue: "No complaints.",
      solution: "Add a body.",
      sources: "",
      aspects: "Data protection and privacy",
    },
    { id: "G-003", issue: "No age is set.", solution: "Set one.", sources: "GC25, para. 42;" },
  ]),
  sheetTable("Amendments"),
  sheetTable("Waivers"),
];

/** A comment on a cell of the first gap. */
export const comment = (given: Partial<Thread> = {}): Thread => ({
  id: "T-1",
  sheet: "Gaps",
  cell: "C4",
  author: "The ministry",
  time: "2026-10-06T09:00:00Z",
  text: "Is this within our powers?",
  resolved: false,
  replies: [],
  ...given,
});

/** A way out that ends like this, the first way and the second. */
export const outletThat = (
  first: Awaited<ReturnType<FileOutlet["hand"]>>,
  second: Awaited<ReturnType<FileOutlet["handAgain"]>> = { done: false, how: "failed" },
): FileOutlet => ({ hand: async () => first, handAgain: async () => second });

/** A session on a workbook in memory, not started yet, and everything around it. */
export function sessionOn<T extends OpenWorkbook>(workbook: T, given: Partial<SessionPorts> = {}) {
  const time = new FakeTime();
  const language = given.language ?? "en";
  const kept = new Map<string, string>();
  const drafts: { kept: readonly Draft[] } = { kept: [] };
  const handed: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const loads = { catalogue: 0, documents: 0 };
  const session: Session = createSession({
    workbook,
    catalogue: {
      load: async () => {
        loads.catalogue += 1;
        return bundledCatalogue();
      },
    },
    documents: async () => {
      loads.documents += 1;
      return docxDocuments(template);
    },
    tables: async () => tableDocuments(template),
    matrixWorkbooks: async () => matrixWorkbooks,
    copies: async () => ({ frozen: createFrozenCopy, akn: writeAkomaNtoso, json: writeJson }),
    outlet: {
      hand: async (name, bytes) => {
        handed.push({ name, bytes });
        return { done: true, how: "download" };
      },
      handAgain: async (name, bytes) => {
        handed.push({ name, bytes });
        return { done: true, how: "window" };
      },
    },
    draftReader: async () => inPageReader,
    online: async () => Promise.reject(new Error("There is no OneDrive here")),
    address: async () => "",
    preferences: { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) },
    drafts: { read: () => drafts.kept, write: (next) => void (drafts.kept = next) },
    createReview: async () => Uint8Array.of(1),
    adoptReview: async () => Uint8Array.of(3),
    sample: async () => Uint8Array.of(2),
    today: () => "2026-11-25",
    now: () => "2026-11-25T09:30:00Z",
    wait: time.wait,
    language,
    words: wordsIn(language).session,
    idle: async () => undefined,
    loadWords: async (other) => wordsIn(other).session,
    ...given,
  });
  return { session, workbook, time, kept, drafts, handed, loads };
}

/** A started session on a small review. */
export async function startedSession(given: Partial<SessionPorts> & { readonly threads?: readonly Thread[] } = {}) {
  const { threads, ...ports } = given;
  const around = sessionOn(new FakeOpenWorkbook(smallReview(), threads), ports);
  await around.session.start();
  return around;
}
