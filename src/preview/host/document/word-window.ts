import { Steps } from "../history/steps";
import type { OfficeError } from "../rich-api/office-error";
import { RichApiHost } from "../rich-api/rich-api-host";
import { NO_TRAFFIC } from "../rich-api/traffic";
import type { Traffic } from "../rich-api/traffic";
import type { RequestBody, ResponseBody } from "../rich-api/wire";
import { toNewObject } from "../objects/addin-internal-service";
import { createDesktopShell } from "../shell/desktop-shell";
import { OFFICE_THEMES } from "../shell/office-theme";
import type { ThemeName } from "../shell/office-theme";
import { dataPartsApi } from "./common-api";
import type { Control } from "./controls";
import type { Moment } from "./document-file";
import { Document } from "./objects/document";
import type { OpenDocument } from "./open-document";

export interface WordSettings {
  /** `"kk-KZ"`; what `Office.context.displayLanguage` will say. */
  readonly displayLanguage?: string;
  readonly theme?: ThemeName;
  /** Where Office says that the document lies; on this computer when left out. */
  readonly documentUrl?: string;
  readonly apiSets?: Readonly<Record<string, string>>;
  readonly faults?: WordFaults;
}

/** How a Word may fail, for trying what the pane does then. */
export interface WordFaults {
  /** Asked before each request; what it gives is how the request fails, with nothing done. */
  readonly request?: (body: RequestBody) => OfficeError | undefined;
  /** The same for the common part of Office, whose failures are numbers. */
  readonly common?: (call: number, values: readonly unknown[]) => number | undefined;
  /** Controls that Word leaves out of its lists. */
  readonly loses?: (control: Control) => boolean;
}

/** A Word for a page: a document beside a frame with the add-in's pane. */
export interface WordWindow {
  readonly document: OpenDocument;
  /** Every request of an add-in is a step. */
  readonly history: Steps<Moment>;
  /**
   * Be the Word around a frame. The frame calls it, from a script that runs before office.js:
   * `parent.workbenchHost.connect(window)`.
   */
  connect(frame: Window): void;
  traffic(): Traffic;
}

/**
 * What a Word of today has. `WordApiOnline` is no set of Microsoft's documentation: npm's library asks for it where
 * today's asks for WordApi 1.4.
 */
export const WORD_SETS: Readonly<Record<string, string>> = {
  WordApi: "1.9",
  WordApiOnline: "1.1",
  CustomXmlParts: "1.1",
  RichApiRuntime: "1.2",
  DialogApi: "1.2",
  NestedAppAuth: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
};

/** A Word around a document of ours. */
export function openWordWindow(document: OpenDocument, settings: WordSettings = {}): WordWindow {
  const history = new Steps<Moment>({
    now: () => document.file.moment(),
    isNow: (moment) => document.file.isAsIn(moment),
    goTo: (moment) => {
      document.file.goBackTo(moment);
      document.onChange();
    },
  });
  const common = dataPartsApi(document);
  const { faults = {} } = settings;
  let host: RichApiHost | undefined;
  return {
    document,
    history,
    connect: (frame) => {
      host = undefined;
      const surroundings = {
        program: "Word" as const,
        displayLanguage: settings.displayLanguage ?? "en-US",
        apiSets: settings.apiSets ?? WORD_SETS,
        colours: OFFICE_THEMES[settings.theme ?? "white"],
        documentUrl: settings.documentUrl ?? `C:\\Reviews\\${document.name}`,
      };
      const answer = (body: RequestBody): string => {
        const failure = faults.request?.(body);
        if (failure) return refusal(failure);
        // The frame's own library describes the classes, and it is there by the time it asks anything.
        const asked = (host ??= new RichApiHost(
          classesOf(frame),
          new Document(document, faults.loses),
          toNewObject(() => undefined),
        ));
        document.onKeep = (object) => asked.references.keep(object);
        return history.record(() => asked.answer(body));
      };
      const shell = createDesktopShell(
        surroundings,
        answer,
        () => undefined,
        (call, values) => faults.common?.(call, values) ?? history.record(() => common(call, values)),
      );
      Object.defineProperty(frame, "external", { value: shell.external, configurable: true });
    },
    traffic: () => host?.traffic ?? NO_TRAFFIC,
  };
}

const classesOf = (frame: Window): Readonly<Record<string, unknown>> =>
  (frame as unknown as { readonly Word?: Readonly<Record<string, unknown>> }).Word ?? {};

const refusal = ({ code, message, location = "" }: OfficeError): string =>
  JSON.stringify({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, ActionIndex: 0 },
  } satisfies ResponseBody);
