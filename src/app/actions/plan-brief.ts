import type { Brief } from "../../domain/brief/brief";
import type { Language } from "../../domain/language";
import { compareAgain, toBriefState } from "../session/brief-state";
import { loadChecking } from "./load-checking";
import type { BriefDocuments } from "../ports";
import { requireReadable } from "./require-readable";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";

/** A brief of the review as it was last read, and the writer for it. */
export interface PlannedBrief {
  readonly brief: Brief;
  readonly documents: BriefDocuments;
}

/**
 * Compose the brief in a language and show what it will hold. What composes it is loaded here.
 *
 * @throws UnusableInput when there is no review, or it can't be read in full
 */
export async function planBrief(context: SessionContext, language: Language): Promise<PlannedBrief> {
  const { ports, store } = context;
  requireReadable(context);
  requireReview(context);
  const [{ checking, catalogue }, documents, { toBriefInput, composeBrief, briefOutlook }] = await Promise.all([
    loadChecking(context),
    loadDocuments(context),
    import("../make-brief"),
  ]);
  await ports.wait(0);
  requireReadable(context);
  const review = requireReview(context);
  const { value: input } = toBriefInput(review, {
    catalogue,
    citationsIn: checking.citationsIn(catalogue, review.details.jurisdiction),
    language,
    layout: documents.layout(),
    date: ports.today(),
    time: ports.now(),
    workbook: ports.workbook.name,
  });
  const brief = composeBrief(input);
  context.memory.compareAgain = compareAgain;
  store.set({ brief: { ...toBriefState(context, review, brief), outlook: briefOutlook(input, brief) } });
  return { brief, documents };
}

/** What reads and writes briefs, asked for once. */
export async function loadDocuments({ memory, ports }: SessionContext): Promise<BriefDocuments> {
  memory.documents ??= await ports.documents();
  return memory.documents;
}
