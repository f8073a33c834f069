import { EditRefused } from "../host/document/edit-text";
import { OpenDocument } from "../host/document/open-document";
import { openWordWindow } from "../host/document/word-window";
import type { WordWindow } from "../host/document/word-window";
import { createCopyKeeper } from "../workbench/copy-keeper";
import type { CopyKeeper } from "../workbench/copy-keeper";
import { historyButtons } from "../workbench/history-buttons";
import type { Step } from "../workbench/history-buttons";
import { onlineFile, readOnline } from "../workbench/online-file";
import type { OnlineFile } from "../workbench/online-file";
import { LOCALES, readOptions, writeOptions } from "../workbench/options";
import { tellError } from "../workbench/tell-error";
import { answerKeys } from "../workbench/window-parts";
import { WORDS } from "../workbench/words";
import { runBlockCommand } from "./block-commands";
import { PageView } from "./page-view";
import { listenToKeys, placeOfCursor, putCursor } from "./type-into-pages";
import { commandButtons, fileControls, findWordParts } from "./word-parts";
import { WORD_SIDE_WORDS } from "./words";
import type { BlockCommand } from "./words";

const options = readOptions(location.href);
const words = WORD_SIDE_WORDS[options.language];
const parts = findWordParts(document);
const tell = (text: string): void => {
  parts.status.textContent = text;
};

/** What is open: a document in a Word of ours, and its pages. */
interface OpenBrief {
  readonly word: WordWindow;
  readonly view: PageView;
}

let opened: OpenBrief | undefined;

/**
 * Show a document, and load the pane anew beside it.
 *
 * @param address where it lies in the stand-in for OneDrive, when it comes from there
 * @throws UnusableInput when it is no Word document
 */
async function open(name: string, file: Uint8Array, address?: string): Promise<void> {
  const online = options.place === "onedrive" ? onlineFile(name, options.language, address) : undefined;
  const brief = new OpenDocument(file, name);
  if (address === undefined) await online?.keep(file);
  const word = openWordWindow(brief, {
    displayLanguage: LOCALES[options.language],
    theme: options.theme,
    ...(online && { documentUrl: online.address }),
  });
  const keeper = online && keepOnline(brief, online);
  const view = new PageView(brief.file, parts.pages, words);
  opened = { word, view };
  let isDue = false;
  brief.onChange = () => {
    keeper?.changed();
    // Typing is drawn with the key; what the pane does in many steps is drawn once.
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      show();
    }, 0);
  };
  brief.onSelect = showControl;
  Object.assign(window, { workbenchHost: word });
  parts.file.textContent = name;
  show();
  tell(`${words.opened(name)}. ${words.pages(view.pages)}`);
  parts.pane.src = "/pane/taskpane.html";
}

/** As Word on the web saves what it has open from OneDrive. */
const keepOnline = (brief: OpenDocument, { keep }: OnlineFile): CopyKeeper =>
  createCopyKeeper({
    bytes: () => brief.save(),
    send: keep,
    onSaved: () => tell(words.saved),
    onFailed: (error) => tell(words.notSaved(tellError(error, options.language))),
    wait: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });

function show(): void {
  if (!opened) return;
  const { word, view } = opened;
  const cursor = document.activeElement === parts.pages ? placeOfCursor(view) : undefined;
  view.draw();
  if (cursor) putCursor(parts.pages, view, cursor);
  steps.show({ undo: word.history.canUndo, redo: word.history.canRedo });
  commands.track.setAttribute("aria-pressed", String(word.document.tracking !== "Off"));
}

/** As Word shows what an add-in selects. */
function showControl(id: number): void {
  for (const control of parts.pages.querySelectorAll(".control")) control.classList.remove("control-shown");
  const control = parts.pages.querySelector(`.control[data-control="${id}"]`);
  control?.classList.add("control-shown");
  control?.scrollIntoView({ block: "center" });
  tell(words.shown);
}

/** Do something that may be refused, and say so. */
function attempt(work: (brief: OpenBrief) => void): void {
  if (!opened) return;
  try {
    work(opened);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    tell(words.refused[error.why]);
  }
}

function step(which: Step): void {
  const { steps: said } = WORDS[options.language];
  tell(opened?.word.history[which]() ? said[which].done : said[which].none);
}

function download(): void {
  if (!opened) return;
  const { document: brief } = opened.word;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([brief.save() as Uint8Array<ArrayBuffer>]));
  link.download = brief.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function openFile(path: string): Promise<void> {
  const name = decodeURIComponent(path.split("/").at(-1) ?? "");
  if (path.startsWith("https:")) return open(name, await readOnline(path), path);
  const response = await fetch(path, { headers: { "accept-language": options.language } });
  if (!response.ok) throw new Error(await response.text());
  await open(name, new Uint8Array(await response.arrayBuffer()));
}

async function openOrTell(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tell(words.failed(tellError(error, options.language)));
  }
}

/** Only this server's own files and the stand-in's, so that a link can't make the workbench fetch from elsewhere. */
function askedDocument(): string {
  const asked = new URL(location.href).searchParams.get("document") ?? "";
  if (options.place === "onedrive" && asked.startsWith("https:")) return asked;
  return /^\/(samples|out)\/[^/\\]+\.docx$/u.test(asked) ? asked : `/out/sample-brief.${options.language}.docx`;
}

document.documentElement.lang = LOCALES[options.language];
document.title = `Gap Table – ${words.title}`;
parts.title.textContent = words.title;
parts.title.title = words.about;
parts.pane.title = words.pane;
parts.pages.setAttribute("aria-label", words.text);
parts.commands.setAttribute("aria-label", words.blocks);
parts.history.setAttribute("aria-label", WORDS[options.language].steps.label);
document.body.style.setProperty("--pane", `${options.pane}px`);
const steps = historyButtons(WORDS[options.language], step);
const run = (command: BlockCommand): void =>
  attempt(({ word, view }) => word.history.record(() => runBlockCommand(word.document, command, placeOfCursor(view))));
const commands = commandButtons(words, run);
parts.history.replaceChildren(...steps.elements);
parts.commands.replaceChildren(...Object.values(commands));
const workbookSide = writeOptions(new URL("workbench.html", location.href).href, {
  language: options.language,
  place: options.place,
});
const events = {
  onOpen: (name: string, bytes: Uint8Array) => void openOrTell(() => open(name, bytes)),
  onDownload: download,
};
parts.options.replaceChildren(...fileControls(words, workbookSide, events));
listenToKeys(
  parts.pages,
  () => opened,
  (work) => attempt(work),
  show,
);
const windowParts = [
  { element: parts.commands, enter: () => parts.commands.querySelector("button")?.focus() },
  { element: parts.sheet, enter: () => parts.pages.focus() },
  { element: parts.pane, enter: () => parts.pane.contentWindow?.focus() },
];
window.addEventListener("keydown", answerKeys(windowParts, parts.sheet, { onStep: step }), { capture: true });
void openOrTell(() => openFile(askedDocument()));
