import type { RichApiHost } from "./rich-api/rich-api-host";
import { isCleanup } from "./rich-api/traffic";
import type { RequestBody, ResponseBody, WireError } from "./rich-api/wire";
import { ACTION } from "./rich-api/wire";

/** A request of the add-in; what tidies up after `Excel.run` is none. */
export interface HarshRequest {
  /** Counted from 1, from when it became harsh. */
  readonly number: number;
  /** Whether it changes the workbook. */
  readonly writes: boolean;
}

/** `"refused"`: nothing is done; `"answer-lost"`: all is done. The add-in sees the same error in both cases. */
export type Fault = "refused" | "answer-lost";

/** How a host is harsher than the calm one. All of it may go together. */
export interface Harshness {
  /** What goes wrong with a request. */
  readonly fault?: (request: HarshRequest) => Fault | undefined;
  /** A colleague's moment, before a request is carried out. */
  readonly before?: (request: HarshRequest) => void;
  /** `Range.select` and `Worksheet.activate` fail, as they do while another workbook has the focus. */
  readonly cannotSelect?: boolean;
  /** The code of the error that faults answer with. */
  readonly code?: string;
}

/** Make a host harsh until the answer is called. */
export function beHarsh(host: RichApiHost, harshness: Harshness): () => void {
  const { fault, before, cannotSelect = false, code = "GeneralException" } = harshness;
  const calm = host.answer.bind(host);
  let number = 0;
  host.answer = (body) => {
    if (isCleanup(body)) return calm(body);
    const request: HarshRequest = { number: ++number, writes: isWrite(body) };
    before?.(request);
    const failed = fault?.(request);
    if (failed === "refused") return errorOf(code);
    const text = cannotSelect ? withoutSelecting(body, calm) : calm(body);
    return failed === "answer-lost" ? errorOf(code) : text;
  };
  return () => {
    host.answer = calm;
  };
}

/** Methods of our own use that change the workbook or what shows of it; the others only find something. */
const CHANGING: readonly string[] = ["Add", "Delete", "Resize", "Activate", "Select", "Clear", "Insert"];

const isWrite = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ACTION.setProperty ||
      ActionType === ACTION.update ||
      (ActionType === ACTION.method && CHANGING.includes(Name)),
  ) || Object.values(ObjectPaths).some(({ Name }) => Name === "Add");

const SELECTING: readonly string[] = ["Activate", "Select"];

/** What comes before the selecting is done, as always. */
function withoutSelecting(body: RequestBody, answer: (body: RequestBody) => string): string {
  const at = body.Actions.findIndex(({ ActionType, Name }) => ActionType === ACTION.method && SELECTING.includes(Name));
  if (at < 0) return answer(body);
  const done = JSON.parse(answer({ ...body, Actions: body.Actions.slice(0, at) })) as ResponseBody;
  return JSON.stringify({ ...done, Error: done.Error ?? wireError("GeneralException", at) });
}

const errorOf = (code: string): string =>
  JSON.stringify({ Results: [], TraceIds: [], Error: wireError(code, 0) } satisfies ResponseBody);

const wireError = (code: string, index: number): WireError => ({
  Code: code,
  Message: "There was an internal error while processing the request.",
  Location: "",
  ActionIndex: index,
});
