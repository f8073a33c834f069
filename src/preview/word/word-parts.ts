import { toFindPart } from "../workbench/find-part";
import type { BlockCommand, WordSideWords } from "./words";

/** The places of the page that its parts fill. */
export interface WordParts {
  readonly title: HTMLElement;
  readonly file: HTMLElement;
  readonly history: HTMLElement;
  readonly commands: HTMLElement;
  readonly options: HTMLElement;
  readonly sheet: HTMLElement;
  readonly pages: HTMLElement;
  readonly status: HTMLElement;
  readonly pane: HTMLIFrameElement;
}

export function findWordParts(page: Document): WordParts {
  const find = toFindPart(page);
  return {
    title: find(".ribbon-title"),
    file: find(".ribbon-file"),
    history: find(".ribbon-history"),
    commands: find(".ribbon-commands"),
    options: find(".ribbon-options"),
    sheet: find(".sheet"),
    pages: find(".pages"),
    status: find(".status"),
    pane: find(".pane"),
  };
}

const COMMANDS: readonly BlockCommand[] = ["unlock", "lock", "up", "down", "double", "remove", "track"];

/** The buttons for the block at the cursor. Pressing one leaves the cursor where it is. */
export function commandButtons(
  { commands }: WordSideWords,
  onCommand: (command: BlockCommand) => void,
): Readonly<Record<BlockCommand, HTMLButtonElement>> {
  const buttons = COMMANDS.map((command): readonly [BlockCommand, HTMLButtonElement] => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = commands[command];
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => onCommand(command));
    return [command, button];
  });
  return Object.fromEntries(buttons) as Record<BlockCommand, HTMLButtonElement>;
}

/** Opening another document, taking this one away, and the way to the workbook's side. */
export function fileControls(
  words: WordSideWords,
  workbookSide: string,
  events: { readonly onOpen: (name: string, bytes: Uint8Array) => void; readonly onDownload: () => void },
): readonly HTMLElement[] {
  const label = document.createElement("label");
  label.className = "open-file";
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".docx";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void file.arrayBuffer().then((bytes) => events.onOpen(file.name, new Uint8Array(bytes)));
    input.value = "";
  });
  label.append(words.open, input);
  const download = document.createElement("button");
  download.type = "button";
  download.textContent = words.download;
  download.addEventListener("click", events.onDownload);
  const link = document.createElement("a");
  link.href = workbookSide;
  link.textContent = words.excelSide;
  return [label, download, link];
}
