import type { RibbonCommand } from "../../app/ribbon";
import { addressOf, createWorkbenchHost, type WorkbenchHost } from "../host/browser";
import { area } from "../host/state/area";
import { changeWatch } from "./change-watch";
import { answerBar } from "./content-bar";
import { createCopyKeeper, type CopyKeeper } from "./copy-keeper";
import { lastCopy, offerCopy } from "./copy-offer";
import { createCopyStore, knownFrom, type KnownCopy } from "./copy-store";
import { historyButtons, type Step } from "./history-buttons";
import { asksForFile, LOCALES, readOptions, writeOptions } from "./options";
import { moveTypedTexts } from "./move-typed-texts";
import { onlineFile } from "./online-file";
import type { OnlineFile } from "./online-file";
import { findPageParts } from "./page-parts";
import { commandButtons, optionControls } from "./ribbon";
import { createSheetPane } from "./sheet-pane";
import { answerKeys } from "./window-parts";
import { UnusableInput } from "../../domain/result";
import { tellError } from "./tell-error";
import type { WindowPart } from "./window-parts";
import { WORDS } from "./words";

const options = readOptions(location.href);
const words = WORDS[options.language];
const parts = findPageParts(document);

/** Whether what is told holds a text that stands nowhere else: until the next change, a copy that was saved does not take its place. */
let holdsText = false;

function tell(text: string): void {
  holdsText = false;
  parts.status.textContent = text;
  parts.status.title = text;
  parts.status.classList.remove("status-failed");
}

function tellRefused(error: unknown): void {
  tell(tellError(error, options.language));
  holdsText = error instanceof UnusableInput;
}

function tellFailure(text: string): void {
  tell(text);
  parts.status.classList.add("status-failed");
}

declare global {
  interface Window {
    /** The Excel that the pane's frame connects to. */
    workbenchHost?: WorkbenchHost;
  }
}

/** As Excel calls a workbook that was not saved yet. */
const NEW_WORKBOOK = "Book1.xlsx";

/** What goes on around the workbook that is open. */
interface OpenWorkbook {
  readonly enter: () => void;
  readonly writer: () => (text: string) => void;
  readonly leave: () => void;
  /** Whether something is typed in a cell that is not written yet. */
  readonly isTyping: () => boolean;
  readonly step: (step: Step) => void;
  readonly keeper: CopyKeeper;
  readonly close: () => void;
}

let colleague = false;
let opened: OpenWorkbook | undefined;
const asWriter = <T>({ workbook }: WorkbenchHost, edit: () => T): T =>
  colleague ? workbook.asColleague(edit) : edit();

/**
 * Show a workbook, and load the pane anew beside it. The one that was open stays when it can't be saved.
 *
 * @param known the copy that it is, when it is one
 */
async function open(name: string, file: Uint8Array, known?: KnownCopy): Promise<void> {
  const online = options.place === "onedrive" ? onlineFile(name, options.language) : undefined;
  await online?.keep(file);
  const host = createWorkbenchHost(file, name, {
    displayLanguage: LOCALES[options.language],
    theme: options.theme,
    ...(online && { documentUrl: online.address }),
    // Excel opens it in another window, without the pane; here it takes this one's place.
    onNewWorkbook: (created) => void attempt(() => open(NEW_WORKBOOK, created)),
  });
  parts.cellContent.blur();
  opened?.leave();
  if (opened && !(await opened.keeper.flush())) return;
  opened?.close();
  const keeper = keepCopy(host, name, known, online);
  const sheets = createSheetPane(host.workbook, parts, words, {
    asWriter: (edit) => asWriter(host, edit),
    onRefused: tellRefused,
  });
  const { history } = host.workbook;
  const isOther = changeWatch(host.workbook.book);
  const refresh = (): void => {
    sheets.refresh();
    steps.show({ undo: history.canUndo, redo: history.canRedo });
    if (!isOther()) return;
    holdsText = false;
    keeper.changed();
  };
  startAtGaps(host.workbook);
  window.workbenchHost = host;
  opened = {
    enter: sheets.enter,
    writer: sheets.writer,
    leave: sheets.leave,
    isTyping: sheets.isTyping,
    keeper,
    close: host.subscribe(refresh),
    step: (step) => {
      tell(asWriter(host, () => history[step]()) ? words.steps[step].done : words.steps[step].none);
      refresh();
    },
  };
  parts.file.textContent = name;
  refresh();
  sheets.enter();
  tell(words.opened(name));
  parts.pane.src = "/pane/taskpane.html";
}

function keepCopy(
  host: WorkbenchHost,
  name: string,
  known: KnownCopy | undefined,
  online: OnlineFile | undefined,
): CopyKeeper {
  const store = createCopyStore(name, known, options.language, words.unreachable);
  return createCopyKeeper({
    bytes: () => host.save(),
    send: async (bytes) => {
      await online?.keep(bytes);
      return store(bytes);
    },
    onSaved: ({ file, apart, address }, isLatest) => {
      // What was done last is told until the copy that holds it.
      if (isLatest && !holdsText) tell(apart ? words.savedApart(file) : words.saved(file));
      const path = decodeURIComponent(address);
      const lies = addressOf(nameOf(path));
      if (!online) moveTypedTexts(localStorage, host.moveTo(lies), lies);
      // A page that is loaded again goes on where it was.
      window.history.replaceState(null, "", writeOptions(location.href, { file: path }));
    },
    onFailed: (error) => tellFailure(words.notSaved(tellError(error, options.language))),
    wait: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

/** The first row of the gap table is where the work is; without one, the first sheet as Excel shows it. */
function startAtGaps({ book }: WorkbenchHost["workbook"]): void {
  const table = book.tableNamed("Gaps");
  if (table) book.setSelection(table.sheet, area(table.firstBodyRow, table.column + 1));
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? "";

/** What the page begins with; the person may have opened another before it comes. */
async function openFile(path: string): Promise<void> {
  const response = await fetch(path, { headers: { "accept-language": options.language } });
  if (!response.ok) throw new Error(await response.text());
  const known = path.startsWith("/out/") ? knownFrom(response, path) : undefined;
  const file = new Uint8Array(await response.arrayBuffer());
  if (!opened) await open(decodeURIComponent(nameOf(path)), file, known);
}

/** The page anew with other options; what is not saved yet is saved first. */
async function load(change: Partial<typeof options>): Promise<void> {
  await opened?.keeper.flush();
  location.assign(writeOptions(location.href, change));
}

async function offerLastCopy(): Promise<void> {
  const copy = await lastCopy();
  if (copy)
    offerCopy(parts.offer, copy, words, LOCALES[options.language], () => void load({ file: `/out/${copy.name}` }));
}

/** A file that can't be opened is told, and the workbook that was open stays. */
async function attempt(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tellFailure(words.failed(tellError(error, options.language)));
  }
}

document.documentElement.lang = LOCALES[options.language];
document.title = `Gap Table – ${words.title}`;
parts.title.textContent = words.title;
parts.title.title = words.about;
parts.pane.title = words.pane;
parts.commands.setAttribute("aria-label", "Gap Table");
parts.history.setAttribute("aria-label", words.steps.label);
parts.offer.setAttribute("aria-label", words.offer.label);
parts.tabs.setAttribute("aria-label", words.sheets);
parts.cellContent.parentElement?.setAttribute("aria-label", words.cell);
document.body.style.setProperty("--pane", `${options.pane}px`);
const events = {
  onCommand: (command: RibbonCommand) => window.workbenchHost?.press(command),
  onOpen: (name: string, bytes: Uint8Array) => void attempt(() => open(name, bytes)),
  onOptions: (change: Partial<typeof options>) => void load(change),
  onColleague: (on: boolean) => void (colleague = on),
};
const steps = historyButtons(words, (step) => opened?.step(step));
parts.history.replaceChildren(...steps.elements);
parts.commands.replaceChildren(...commandButtons(words, events));
parts.options.replaceChildren(...optionControls(words, options, events));
const windowParts: readonly WindowPart[] = [
  { element: parts.commands, enter: () => parts.commands.querySelector("button")?.focus() },
  { element: parts.grid, enter: () => opened?.enter() },
  { element: parts.tabs, enter: () => parts.tabs.querySelector<HTMLElement>("[aria-current]")?.focus() },
  { element: parts.pane, enter: () => parts.pane.contentWindow?.focus() },
];
const onKey = answerKeys(windowParts, parts.grid, {
  onStep: (step) => opened?.step(step),
  onCommand: events.onCommand,
});
const isTypingInBar = answerBar(parts.cellContent, {
  writer: () => opened?.writer(),
  onGiveUp: () => opened?.enter(),
});
window.addEventListener("keydown", onKey, { capture: true });
// The browser asks whether to leave a page that holds what no copy does.
window.addEventListener("beforeunload", (event) => {
  if (isTypingInBar() || opened?.isTyping() || opened?.keeper.isUnsaved()) event.preventDefault();
});
if (!asksForFile(location.href)) void offerLastCopy();
void attempt(() => openFile(options.file));
