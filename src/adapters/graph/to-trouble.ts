import { OnlineTrouble } from "../../app/online/online-trouble";
import type { TroubleKind } from "../../app/online/online-trouble";
import { GraphCancelled, GraphLost, GraphRefusal } from "./graph-answer";

/** What is being done: the same answer means another thing where somebody is let in, and where the open file is looked for. */
export type Doing = "file" | "sharing" | "open file";

const KIND_OF: Readonly<Record<number, TroubleKind>> = {
  401: "sign-in",
  404: "not-found",
  409: "refused",
  412: "refused",
  423: "open-elsewhere",
  429: "busy",
  503: "busy",
  509: "busy",
  507: "full",
};

/** By status and code, never by a message. 400 and 403 say more than one thing. */
function kindOf({ status, code, details }: GraphRefusal, doing: Doing): TroubleKind {
  if (details.codes.includes("insufficient_claims")) return "organisation-rules";
  if (doing === "sharing" && [400, 403, 500].includes(status)) return "sharing-refused";
  if (code === "quotaLimitReached") return "full";
  if (status === 403) return "forbidden";
  if (status === 404 && doing === "open file") return "open-file-moved";
  // 500 is what a library with columns that must be filled answers.
  if (status === 400 || status === 500) return "unsuitable";
  return KIND_OF[status] ?? "unknown";
}

/** Whatever went wrong, as what a person can be told; a fault of the program stays what it is. */
export function toTrouble(error: unknown, doing: Doing): unknown {
  if (error instanceof GraphCancelled) return new OnlineTrouble("cancelled", {}, { cause: error });
  if (error instanceof GraphLost)
    return error.isOffline
      ? new OnlineTrouble("offline", {}, { cause: error })
      : new OnlineTrouble(
          "not-confirmed",
          { ...(error.requestId !== "" && { code: error.requestId }) },
          { cause: error },
        );
  if (!(error instanceof GraphRefusal)) return error;
  const { wait, requestId } = error.details;
  return new OnlineTrouble(
    kindOf(error, doing),
    { code: `${error.status} ${error.code}, ${requestId}`, ...(wait !== undefined && { seconds: Math.ceil(wait) }) },
    { cause: error },
  );
}
