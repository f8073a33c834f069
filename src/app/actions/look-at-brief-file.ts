import type { BriefWritten } from "../../domain/brief/refresh/brief-changes";
import type { BriefFile } from "../linked-brief";
import type { OnlineFile } from "../online/online-files";
import type { BriefFileState } from "../session/brief-file-state";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { loadChecking } from "./load-checking";
import { loadDocuments } from "./plan-brief";
import { requireReadable } from "./require-readable";

/** A brief that is there already. */
export interface GivenBrief {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set for one that lies in OneDrive. */
  readonly online: OnlineFile | undefined;
}

/** The brief that is shown. @throws Refused when there is none */
export function givenBrief({ memory, store, words }: SessionContext): GivenBrief {
  const { briefFile: shown } = store.get();
  if (!shown || !memory.briefFile) throw new Refused(words().noBriefFile);
  return { name: shown.name, bytes: memory.briefFile, online: shown.online };
}

/**
 * Compare a brief with the workbook as it is at this moment. Nothing is written or shown.
 *
 * @throws UnusableInput when the file is no brief, there is no review, or it can't be read in full
 */
export async function lookAtBriefFile(
  context: SessionContext,
  { name, bytes, online }: GivenBrief,
): Promise<{ readonly brief: BriefFile; readonly looked: BriefFileState }> {
  const { ports } = context;
  requireReadable(context);
  requireReview(context);
  await readNow(context);
  const [{ checking, catalogue }, documents, { refreshOf }] = await Promise.all([
    loadChecking(context),
    loadDocuments(context),
    import("../refresh-brief"),
  ]);
  requireReadable(context);
  const review = requireReview(context);
  const brief = documents.open(bytes);
  const read = await brief.read();
  const refresh = refreshOf(read.value, review, {
    catalogue,
    citationsIn: checking.citationsIn(catalogue, review.details.jurisdiction),
    layout: documents.layout(),
    date: ports.today(),
    time: ports.now(),
    workbook: ports.workbook.name,
  });
  const remarks = [...read.messages, ...refresh.messages];
  return {
    brief,
    looked: { ...refresh.value, name, online, review, workbook: ports.workbook.name, remarks, written: undefined },
  };
}

/** The same, shown from now on. */
export async function showBriefFile(context: SessionContext, given: GivenBrief): Promise<void> {
  const { looked } = await lookAtBriefFile(context, given);
  context.memory.briefFile = given.bytes;
  context.store.set({ briefFile: looked });
}

/** Show a brief as it is once it was refreshed. That this fails does not undo the refresh, so nothing is thrown. */
export async function showRefreshed(context: SessionContext, given: GivenBrief, written: BriefWritten): Promise<void> {
  try {
    const { looked } = await lookAtBriefFile(context, given);
    context.memory.briefFile = given.bytes;
    context.store.set({ briefFile: { ...looked, written } });
  } catch {
    context.store.set({ briefFile: undefined });
  }
}
