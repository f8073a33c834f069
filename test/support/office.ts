/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lendNotes } from "../../src/preview/host/lend-notes";
import type { LibraryWithoutNotes } from "../../src/preview/host/lend-notes";
import { attachOfficeHost } from "../../src/preview/host/office-host";
import type { OfficeLibrary } from "../../src/preview/host/rich-api/library";
import { blankWorkbook, loadWorkbook } from "../../src/preview/host/local-workbook";
import type { LocalWorkbook } from "../../src/preview/host/local-workbook";
import type { RichApiHost } from "../../src/preview/host/rich-api/rich-api-host";
import { shimUndoGroups } from "../../src/preview/host/undo-groups";
import type { BatchRunner, GroupsAsked, UndoGroups } from "../../src/preview/host/undo-groups";

/** Microsoft's client library in this test's realm, talking to a workbook of ours. */
export interface TestOffice {
  readonly host: RichApiHost;
  readonly workbook: LocalWorkbook;
  /** Round trips since the start, or since `countAnew`; tidying up after `Excel.run` not counted. */
  syncs(): number;
  countAnew(): void;
  /** Batches that asked to be one step to undo. */
  readonly undoGroups: GroupsAsked;
  /** Wait until every event that was raised has reached its handlers. */
  settle(): Promise<void>;
}

export interface OfficeSettings {
  /** The .xlsx file to open; a blank workbook without one. */
  readonly file?: Uint8Array;
  readonly name?: string;
  /** Highest version of each requirement set; above it the library itself throws `ApiNotFound`. */
  readonly apiSets?: Readonly<Record<string, string>>;
  readonly displayLanguage?: string;
  /** What becomes of batches that ask to be one step to undo, from ExcelApi 1.20 on. */
  readonly undoGroups?: UndoGroups;
}

/** The lowest Excel the add-in runs in. */
export const FLOOR = { ExcelApi: "1.13" } as const;

const LIBRARY = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

type Realm = Record<string, unknown> & {
  OSF?: Record<string, unknown>;
  OfficeExtension?: OfficeLibrary["extension"] &
    LibraryWithoutNotes["extension"] & { CommonUtility: Record<string, unknown> };
};

/** Open a workbook "in Excel": `Excel` and `Office` are globals afterwards. Opening again takes the place of the first. */
export function openInOffice(settings: OfficeSettings = {}): TestOffice {
  const realm = loadLibrary();
  const { Excel: classes, OfficeExtension: extension } = realm;
  if (!extension) throw new Error("The client library did not load");
  const context = contextOf(settings);
  // Where `Office.context` comes from once the library has met the program around it.
  Object.assign(realm.OSF ?? {}, { _OfficeAppFactory: { getContext: () => context } });
  extension.CommonUtility["_doApiNotSupportedCheck"] = true;
  const workbook = settings.file ? loadWorkbook(settings.file, settings.name) : blankWorkbook();
  const library = { classes: classes as OfficeLibrary["classes"], extension };
  lendNotes(library);
  const excel = classes as unknown as BatchRunner & { ownRun?: BatchRunner["run"] };
  const { run, asked } = shimUndoGroups((excel.ownRun ??= excel.run.bind(excel)), settings.undoGroups ?? "taken");
  excel.run = run;
  const { host, sendEvents } = attachOfficeHost(library, workbook.book);
  return {
    host,
    workbook,
    undoGroups: asked,
    syncs: () => host.traffic.syncs,
    countAnew: () => host.countAnew(),
    settle: async () => {
      for (let turn = 0; turn < 3; turn++) {
        sendEvents();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
  };
}

/** Evaluates the library once for all files of tests, unmodified, as a script of this realm. */
function loadLibrary(): Realm {
  const realm = globalThis as unknown as Realm & { excelLibrary?: object };
  realm["window"] ??= globalThis;
  realm["navigator"] ??= { userAgent: "" };
  return Object.assign(realm, (realm.excelLibrary ??= evaluated(realm)));
}

function evaluated(realm: Realm): object {
  // eslint-disable-next-line no-eval -- the library is a script, and its `var`s are to be globals of this realm
  (0, eval)(readFileSync(LIBRARY, "utf8"));
  const { Excel, Office, OfficeExtension, OSF } = realm;
  const library = { Excel, Office, OfficeExtension, OSF };
  for (const value of [library, ...Object.values(library)]) keepAfterTests(value);
  return library;
}

/** Jest takes globals apart after a file, while the library may still tidy up: this is how Jest is told not to. */
export function keepAfterTests(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.defineProperty(value, Symbol.for("$$jest-protect-from-deletion"), { value: [], configurable: true });
}

function contextOf({ apiSets = FLOOR, displayLanguage = "en-US" }: OfficeSettings) {
  return {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
    requirements: { isSetSupported: (name: string, version = "1.1") => isSupported(apiSets, name, version) },
  };
}

function isSupported(apiSets: Readonly<Record<string, string>>, name: string, version: string): boolean {
  const [, highest] = Object.entries(apiSets).find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? [];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = highest.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
