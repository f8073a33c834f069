import { useEffect, useState } from "react";
import type { CitationScope } from "../../app/normalise-review";
import type { NormalPreview } from "../../app/session/session-state";
import type { NormalStyle } from "../../domain/citation/rewrite/normalise-citations";
import type { CellFixing } from "./cell-fixing";

const NOTHING: NormalPreview = { fixes: [], left: [] };

/** The preview of what was chosen last; the one before it stays in sight until that is there. */
export function useNormalPreview(
  previewNormalised: CellFixing["previewNormalised"],
  scope: CitationScope | undefined,
  { form, language, expand = false }: NormalStyle,
): { readonly preview: NormalPreview; readonly isWaiting: boolean } {
  const wanted = JSON.stringify([scope, form, language, expand]);
  const [shown, setShown] = useState({ of: "", preview: NOTHING });
  useEffect(() => {
    if (!scope) return undefined;
    let isWanted = true;
    void previewNormalised(scope, { form, language, expand }).then((preview = NOTHING) => {
      if (isWanted) setShown({ of: wanted, preview });
    });
    return () => {
      isWanted = false;
    };
    // The words that say what is wanted stand for the scope, which may be made anew with every drawing.
  }, [wanted]);
  return { preview: shown.preview, isWaiting: shown.of !== wanted };
}
