import type { NormalStyle } from "../../domain/citation/rewrite/normalise-citations";
import { previewFixes } from "./fix-cells";
import { loadChecking } from "./load-checking";
import type { CitationScope } from "../normalise-review";
import { perform } from "../session/perform";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { NormalPreview } from "../session/session-state";

/** What normalising the citations of some cells would change, and what it would leave; undefined when that can't be told. */
export async function previewNormalised(
  context: SessionContext,
  scope: CitationScope,
  style: NormalStyle,
): Promise<NormalPreview | undefined> {
  let preview: NormalPreview | undefined;
  await perform(context, {
    working: (words) => words.checking,
    short: true,
    work: async () => {
      const { checking, catalogue } = await loadChecking(context);
      await context.ports.wait(0);
      const { cells, left } = checking.normalise(requireReview(context), catalogue, scope, style);
      const words = context.words();
      const fixes = cells.map(({ place, rowId, before, after, changed }) => ({
        place,
        rowId,
        message: words.rewritten(changed.length),
        fix: { before, after },
      }));
      preview = { fixes: previewFixes(context, fixes), left };
      return undefined;
    },
  });
  return preview;
}
