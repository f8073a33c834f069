import type { EventEntry } from "../rich-api/event-queue";
import type { RequestBody } from "../rich-api/wire";
import { applicationContext } from "./application-context";
import type { Surroundings } from "./application-context";
import { safeArray } from "./safe-array";
import type { SafeArray } from "./safe-array";

type Callback = (result: SafeArray | number) => void;
type EventHandler = (id: number, message: SafeArray) => void;

/** Numbers of desktop Office's own functions and events. */
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const DIALOG_EVENT = 10;
/** "The operation is not supported." */
const UNSUPPORTED = 5001;
const DIALOGS_BLOCKED = 12_007;

export interface DesktopShell {
  /** Stands in for `window.external`: has to be there before office.js loads. */
  readonly external: Readonly<Record<string, (...values: never[]) => unknown>>;
  deliver(entries: readonly EventEntry[]): void;
}

/** Answers a function of the older, common part of Office by its number: a list with what it gives, or a failure's number. */
export type CommonApi = (call: number, values: readonly unknown[]) => SafeArray | number;

const NO_COMMON_API: CommonApi = () => UNSUPPORTED;

/**
 * The window of desktop Office around a pane, as office.js sees it: it answers who the host is, carries requests to
 * `answer` and `common`, and hands events to the handlers that were registered. Dialogs are refused.
 */
export function createDesktopShell(
  surroundings: Surroundings,
  answer: (body: RequestBody) => string,
  afterAnswer: () => void,
  common: CommonApi = NO_COMMON_API,
): DesktopShell {
  const handlers = new Map<string, EventHandler>();
  const context = applicationContext(surroundings, new Map());

  const external = {
    GetContext: () => context,
    GetHostInfo: () => `${surroundings.program}$Win32$16.01$${surroundings.displayLanguage}$$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, values: ArrayLike<readonly unknown[]>, done: Callback) => {
      if (id !== RICH_API_REQUEST) {
        const given = common(id, Array.from<unknown>(values));
        return later(() => done(given));
      }
      const body = JSON.parse(String(values[0]?.[4])) as RequestBody;
      const text = answer(body);
      later(() => {
        done(safeArray([0, 200, safeArray([]), text]));
        afterAnswer();
      });
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, done: Callback) => {
      if (id === DIALOG_EVENT) return later(() => done(DIALOGS_BLOCKED));
      handlers.set(`${id}|${target}`, handler);
      later(() => done(0));
    },
    UnregisterEvent: (id: number, target: string, done: Callback) => {
      handlers.delete(`${id}|${target}`);
      later(() => done(0));
    },
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
    MessageChild2: () => undefined,
  };

  return {
    external,
    deliver: (entries) => {
      const rich = entries.filter(({ messageType }) => messageType !== SELECTION_EVENT);
      if (rich.length > 0) handlers.get(`${RICH_API_EVENT}|`)?.(RICH_API_EVENT, safeArray(rich.map(toSafe)));
      if (rich.length === entries.length) return;
      for (const [key, handler] of handlers) {
        if (key.startsWith(`${SELECTION_EVENT}|`)) handler(SELECTION_EVENT, safeArray([]));
      }
    },
  };
}

const later = (work: () => void): void => void setTimeout(work, 0);

const toSafe = ({ messageCategory, messageType, targetId, message, id }: EventEntry): SafeArray =>
  safeArray([messageCategory, messageType, targetId, message, id, false]);
