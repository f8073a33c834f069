import { withCitations } from "../../domain/citation/rewrite/put-citations";
import { Refused } from "../session/refused";
import { isCited } from "../../domain/lookup/is-cited";
import { citeInCell } from "./cited-part";
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

/**
 * Add citations of parts to the sources of a gap, in the review's language and in one write, but for those that they
 * cite already.
 */
export const insertCitation = async (
  context: SessionContext,
  id: string,
  ...parts: readonly CitedPart[]
): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const words = context.words();
      const { checking, catalogue } = await loadChecking(context);
      const gap = findGap(context, id);
      const { language, jurisdiction } = requireReview(context).details;
      const cited = parts.map((part) => ({ part, citation: citeInCell(catalogue, part, language) ?? "" }));
      if (cited.some(({ citation }) => citation === "")) throw new Refused(words.partUnknown);
      const table = requireGaps(context);
      const before = cellText(table, gap.place.row, "sources") ?? "";
      const held = checking.citationsIn(catalogue, jurisdiction)(before);
      const values = before.split(";").map((value) => value.trim());
      const isThere = ({ instrument, pinpoint }: CitedPart): boolean => {
        const cites = catalogue.byId.get(instrument);
        return cites !== undefined && isCited(held, cites, pinpoint);
      };
      const added = cited.filter(({ part, citation }) => !values.includes(citation) && !isThere(part));
      [...parts].reverse().forEach((part) => rememberPart(context, part));
      if (added.length === 0) return done(words.citationThere(textsOf(cited), gap.id || gap.place.row));
      const after = withCitations(before, textsOf(added));
      const edit = toCellEdit(table, gap.place.row, "sources", { before, after });
      const said = done(words.citationAdded(textsOf(added), gap.id || gap.place.row));
      return tellWritten(context, await writeCells(context, [edit]), said);
    },
  }));

const textsOf = (cited: readonly { readonly citation: string }[]): readonly string[] =>
  cited.map(({ citation }) => citation);
