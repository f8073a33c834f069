import type { CitationScope } from "../../app/normalise-review";
import type { Fixable, FixPreview, NormalPreview } from "../../app/session/session-state";
import type { NormalStyle } from "../../domain/citation/rewrite/normalise-citations";
import type { Language } from "../../domain/language";

/** How changes of cells are looked at before they are written, and what of the review they go by. */
export interface CellFixing {
  /** The review's. */
  readonly language: Language;
  /** Country of the draft, whose instruments come first among those of one name. */
  readonly jurisdiction: string;
  /** What changes would do; empty when the cells have changed since. */
  readonly preview: (fixables: readonly Fixable[]) => readonly FixPreview[];
  /** Undefined when it could not be worked out. */
  readonly previewNormalised: (scope: CitationScope, style: NormalStyle) => Promise<NormalPreview | undefined>;
  readonly onApply: (fixes: readonly FixPreview[]) => void;
}
