import { Refused } from "../session/refused";
import { citeInCell, isCited, withValue } from "./cited-part";
import { findGap } from "./find-gap";
import { loadChecking } from "./load-checking";
import { done, perform } from "../session/perform";
import { rememberPart } from "./remember-part";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { CitedPart } from "../session/session-state";
import { cellText, toCellEdit } from "../sheet-cells";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** Add a citation to the sources of a gap, in the review's language, unless they cite the part already. */
export const insertCitation = async (context: SessionContext, id: string, part: CitedPart): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const words = context.words();
      const { checking, catalogue } = await loadChecking(context);
      const gap = findGap(context, id);
      const { language, jurisdiction } = requireReview(context).details;
      const citation = citeInCell(catalogue, part, language);
      if (citation === undefined) throw new Refused(words.partUnknown);
      const table = requireGaps(context);
      const before = cellText(table, gap.place.row, "sources") ?? "";
      const isThere =
        before.split(";").some((value) => value.trim() === citation) ||
        isCited(checking.citationsIn(catalogue, jurisdiction)(before), part);
      rememberPart(context, part);
      if (isThere) return done(words.citationThere(citation, gap.id));
      const edit = toCellEdit(table, gap.place.row, "sources", { before, after: withValue(before, citation) });
      const added = done(words.citationAdded(citation, gap.id));
      return tellWritten(context, await writeCells(context, [edit]), added);
    },
  }));
