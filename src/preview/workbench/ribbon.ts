import type { RibbonCommand } from "../../app/ribbon";
import { LANGUAGES, type Language } from "../../domain/language";
import { OFFICE_THEMES, type ThemeName } from "../host/shell/office-theme";
import type { WorkbenchOptions } from "./options";
import { keysOf } from "./shortcuts";
import type { WorkbenchWords } from "./words/workbench-words";

export interface RibbonEvents {
  readonly onCommand: (command: RibbonCommand) => void;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
  readonly onOptions: (change: Partial<WorkbenchOptions>) => void;
  readonly onColleague: (on: boolean) => void;
}

const ICONS = {
  newReview: "new-review",
  check: "check",
  insertStandard: "insert-standard",
  makeBrief: "make-brief",
} as const;
const THEMES = Object.keys(OFFICE_THEMES) as readonly ThemeName[];
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", kk: "Қазақша" };

/** The add-in's buttons, as Excel's ribbon has them. */
export function commandButtons(words: WorkbenchWords, { onCommand }: RibbonEvents): readonly HTMLElement[] {
  return (Object.keys(ICONS) as (keyof typeof ICONS)[]).map((command) => {
    const button = document.createElement("button");
    button.type = "button";
    const image = document.createElement("img");
    image.src = `/pane/icons/${ICONS[command]}-32.png`;
    image.alt = "";
    button.append(image, words.commands[command]);
    button.title = keysOf(command);
    button.addEventListener("click", () => onCommand(command));
    return button;
  });
}

/** What the workbench itself can do: another workbook, another language or theme, another person's edits. */
export function optionControls(
  words: WorkbenchWords,
  options: WorkbenchOptions,
  events: RibbonEvents,
): readonly HTMLElement[] {
  return [
    openButton(words, events),
    choice(
      words.language,
      LANGUAGES,
      (name) => LANGUAGE_NAMES[name],
      options.language,
      (language) => events.onOptions({ language }),
    ),
    choice(
      words.theme,
      THEMES,
      (name) => words.themes[name],
      options.theme,
      (theme) => events.onOptions({ theme }),
    ),
    colleagueSwitch(words, events),
    wordSideLink(words, options),
  ];
}

function openButton(words: WorkbenchWords, { onOpen }: RibbonEvents): HTMLElement {
  const label = document.createElement("label");
  label.className = "open-file";
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void file.arrayBuffer().then((bytes) => onOpen(file.name, new Uint8Array(bytes)));
    input.value = "";
  });
  label.append(words.open, input);
  return label;
}

function choice<T extends string>(
  name: string,
  values: readonly T[],
  label: (value: T) => string,
  chosen: T,
  onChoice: (value: T) => void,
): HTMLElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", name);
  select.title = name;
  select.append(...values.map((value) => new Option(label(value), value, value === chosen, value === chosen)));
  select.addEventListener("change", () => {
    const value = values.find((candidate) => candidate === select.value);
    if (value !== undefined) onChoice(value);
  });
  return select;
}

function colleagueSwitch(words: WorkbenchWords, { onColleague }: RibbonEvents): HTMLElement {
  const label = document.createElement("label");
  label.className = "colleague";
  label.title = words.colleagueHint;
  const box = document.createElement("input");
  box.type = "checkbox";
  box.addEventListener("change", () => onColleague(box.checked));
  label.append(box, words.colleague);
  return label;
}

function wordSideLink(words: WorkbenchWords, { language, place }: WorkbenchOptions): HTMLElement {
  const link = document.createElement("a");
  link.href = `word.html?language=${language}&place=${place}`;
  link.textContent = words.wordSide;
  return link;
}
