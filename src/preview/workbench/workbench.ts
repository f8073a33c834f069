import type { RibbonCommand } from "../../app/ribbon";
import { UnusableInput } from "../../domain/result";
import { createWorkbenchHost, type WorkbenchHost } from "../host/browser";
import { area } from "../host/state/area";
import { createCommentCard } from "./comment-card";
import { createCopyKeeper, sendCopy } from "./copy-keeper";
import { LOCALES, readOptions, writeOptions } from "./options";
import { findPageParts } from "./page-parts";
import { commandButtons, optionControls } from "./ribbon";
import { createSheetPane } from "./sheet-pane";
import { answerKeys } from "./window-parts";
import type { WindowPart } from "./window-parts";
import { WORDS } from "./words";

const options = readOptions(location.href);
const words = WORDS[options.language];
const parts = findPageParts(document);
const card = createCommentCard();
const tell = (text: string): void => void (parts.status.textContent = text);

declare global {
  interface Window {
    /** The Excel that the pane's frame connects to. */
    workbenchHost?: WorkbenchHost;
  }
}

/** As Excel calls a workbook that was not saved yet. */
const NEW_WORKBOOK = "Book1.xlsx";

let colleague = false;
let stop: () => void = () => undefined;
let enterSheet: () => void = () => undefined;

/** Show a workbook, and load the pane anew beside it. */
function open(name: string, file: Uint8Array): void {
  const host = createWorkbenchHost(file, name, {
    displayLanguage: LOCALES[options.language],
    theme: options.theme,
    // Excel opens it in another window, without the pane; here it takes this one's place.
    onNewWorkbook: (created) => void attempt(() => open(NEW_WORKBOOK, created)),
  });
  const keeper = createCopyKeeper({
    bytes: () => host.save(),
    send: (bytes) => sendCopy(copyName(name), bytes),
    onSaved: (saved) => tell(words.saved(saved)),
    onFailed: (why) => tell(words.notSaved(why)),
    wait: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const sheets = createSheetPane(host.workbook, parts, words, card, {
    asWriter: (edit) => (colleague ? host.workbook.asColleague(edit) : edit()),
    onRefused: tell,
  });
  stop();
  stop = host.subscribe(() => {
    sheets.refresh();
    keeper.changed();
  });
  startAtGaps(host.workbook);
  window.workbenchHost = host;
  parts.file.textContent = name;
  sheets.refresh();
  sheets.enter();
  enterSheet = sheets.enter;
  parts.pane.src = "/pane/taskpane.html";
}

/** The first row of the gap table is where the work is; without one, the first sheet as Excel shows it. */
function startAtGaps({ book }: WorkbenchHost["workbook"]): void {
  const table = book.tableNamed("Gaps");
  if (table) book.setSelection(table.sheet, area(table.firstBodyRow, table.column + 1));
}

const copyName = (name: string): string => name.replace(/(\.copy)?\.xlsx$/iu, ".copy.xlsx");

async function openFile(path: string): Promise<void> {
  const response = await fetch(path);
  if (!response.ok) throw new UnusableInput(await response.text());
  open(decodeURIComponent(path.split("/").at(-1) ?? ""), new Uint8Array(await response.arrayBuffer()));
}

/** A file that can't be opened is told, and the workbook that was open stays. */
async function attempt(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(words.failed(error instanceof Error ? error.message : String(error)));
  }
}

document.documentElement.lang = LOCALES[options.language];
document.title = `Gap Table – ${words.title}`;
parts.title.textContent = words.title;
parts.title.title = words.about;
parts.pane.title = words.pane;
parts.commands.setAttribute("aria-label", "Gap Table");
parts.tabs.setAttribute("aria-label", words.sheets);
parts.cellContent.parentElement?.setAttribute("aria-label", words.cell);
document.body.style.setProperty("--pane", `${options.pane}px`);
const events = {
  onCommand: (command: RibbonCommand) => window.workbenchHost?.press(command),
  onOpen: (name: string, bytes: Uint8Array) => void attempt(() => open(name, bytes)),
  onOptions: (change: Partial<typeof options>) => location.assign(writeOptions(location.href, change)),
  onColleague: (on: boolean) => void (colleague = on),
};
parts.commands.replaceChildren(...commandButtons(words, events));
parts.options.replaceChildren(...optionControls(words, options, events));
const windowParts: readonly WindowPart[] = [
  { element: parts.commands, enter: () => parts.commands.querySelector("button")?.focus() },
  { element: parts.grid, enter: () => enterSheet() },
  { element: parts.tabs, enter: () => parts.tabs.querySelector<HTMLElement>("[aria-current]")?.focus() },
  { element: parts.pane, enter: () => parts.pane.contentWindow?.focus() },
];
window.addEventListener("keydown", answerKeys(windowParts, parts.grid), { capture: true });
void attempt(() => openFile(options.file));
