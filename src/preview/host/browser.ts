import { loadWorkbook } from "./local-workbook";
import type { LocalWorkbook } from "./local-workbook";
import { toNewObject } from "./objects/addin-internal-service";
import { Workbook } from "./objects/workbook";
import { EventQueue } from "./rich-api/event-queue";
import { RichApiHost } from "./rich-api/rich-api-host";
import { NO_TRAFFIC } from "./rich-api/traffic";
import type { Traffic } from "./rich-api/traffic";
import { createDesktopShell } from "./shell/desktop-shell";
import type { DesktopShell } from "./shell/desktop-shell";
import { liveAddress } from "./shell/live-address";
import { OFFICE_THEMES } from "./shell/office-theme";
import type { ThemeName } from "./shell/office-theme";

export interface WorkbenchSettings {
  /** `"kk-KZ"`; what `Office.context.displayLanguage` will say. */
  readonly displayLanguage?: string;
  readonly theme?: ThemeName;
  /** Where Office says that the workbook lies; on this computer where nothing is given. */
  readonly documentUrl?: string;
  readonly apiSets?: Readonly<Record<string, string>>;
  /** The add-in asked to open a file in a window of its own. */
  readonly onNewWorkbook?: (file: Uint8Array) => void;
}

/** An Excel for a page: a workbook beside a frame with the add-in's pane. */
export interface WorkbenchHost {
  readonly workbook: LocalWorkbook;
  /** The workbook as a file, edits included. */
  save(): Uint8Array;
  /**
   * Be the Excel around a frame. The frame calls it, from a script that runs before office.js:
   * `parent.workbenchHost.connect(window)`. A frame that is loaded again connects again.
   */
  connect(frame: Window): void;
  /** Told after every change and selection, whoever made it. The answer stops it. */
  subscribe(listener: () => void): () => void;
  /**
   * Press a button of the ribbon, or its shortcut: the function with this name runs in the pane, as soon as the pane's
   * library says that functions can be called. One that nothing is associated with throws, in the library.
   */
  press(command: string): void;
  /** The workbook lies elsewhere from now on, as after Excel's Save As. The answer is where it lay. */
  moveTo(documentUrl: string): string;
  traffic(): Traffic;
}

/** What the frame runs before office.js; `workbenchHost` is a property of the parent page. */
export const FRAME_SCRIPT = "parent.workbenchHost.connect(window);";

/** The library of npm ends before: notes are lent to it, and that one action is one step to undo goes without saying. */
const API_SETS = {
  ExcelApi: "1.20",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  NestedAppAuth: "1.1",
};

/** Where a workbook of this name lies on the computer, as Office tells it. */
export const addressOf = (name: string): string => `C:\\Reviews\\${name}`;

/** How Office tells the library to run a function of the add-in. */
const PRESS = { messageCategory: 2, messageType: 1000, targetId: "", id: 0 } as const;

/** How a person begins an action in the pane. */
const PRESSES = ["pointerdown", "click", "keydown"] as const;

/** @throws UnusableInput when the file is no workbook */
export function createWorkbenchHost(file: Uint8Array, name: string, settings: WorkbenchSettings = {}): WorkbenchHost {
  const workbook = loadWorkbook(file, name);
  const listeners = new Set<() => void>();
  let shell: DesktopShell | undefined;
  let host: RichApiHost | undefined;
  let documentUrl = settings.documentUrl ?? addressOf(name);
  let isReady = false;
  let pressed: readonly string[] = [];
  const events = new EventQueue((entries) => {
    shell?.deliver(entries);
    for (const listener of listeners) listener();
  });
  workbook.book.raise = (type, target, message) => events.raise(type, target, message);
  const sendPresses = (): void => {
    const commands = pressed;
    pressed = [];
    for (const command of commands) shell?.deliver([{ ...PRESS, message: JSON.stringify([command]) }]);
  };
  const newObject = toNewObject(() => {
    isReady = true;
    // After the answer by which the library hears that it was heard.
    setTimeout(sendPresses, 0);
  });
  return {
    workbook,
    save: () => workbook.save(),
    connect: (frame) => {
      host = undefined;
      isReady = false;
      const surroundings = {
        program: "Excel" as const,
        displayLanguage: settings.displayLanguage ?? "en-US",
        apiSets: settings.apiSets ?? API_SETS,
        colours: OFFICE_THEMES[settings.theme ?? "white"],
        documentUrl: liveAddress(() => documentUrl),
      };
      const answer = (body: Parameters<RichApiHost["answer"]>[0]): string => {
        // The frame's own library describes the classes, and it is there by the time it asks anything.
        host ??= new RichApiHost(classesOf(frame), new Workbook(workbook.book), newObject);
        const created = workbook.book.created.length;
        const asked = host;
        const text = workbook.history.recordRequest(() => asked.answer(body));
        for (const created64 of workbook.book.created.slice(created)) settings.onNewWorkbook?.(fromBase64(created64));
        return text;
      };
      shell = createDesktopShell(surroundings, answer, () => events.flush());
      for (const press of PRESSES)
        frame.addEventListener(press, () => workbook.history.beginAction(), { capture: true });
      Object.defineProperty(frame, "external", { value: shell.external, configurable: true });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    press: (command) => {
      workbook.history.beginAction();
      pressed = [...pressed, command];
      if (isReady) sendPresses();
    },
    moveTo: (address) => {
      const before = documentUrl;
      documentUrl = address;
      return before;
    },
    traffic: () => host?.traffic ?? NO_TRAFFIC,
  };
}

const classesOf = (frame: Window): Readonly<Record<string, unknown>> =>
  (frame as unknown as { readonly Excel?: Readonly<Record<string, unknown>> }).Excel ?? {};

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
