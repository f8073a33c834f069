import { ambiguousNamesListed } from "./ambiguous-names-listed";
import { datesReal } from "./dates-real";
import { doubtsNamed } from "./doubts-named";
import { headingsDistinct } from "./headings-distinct";
import { headingsTranslated } from "./headings-translated";
import { idsUnique } from "./ids-unique";
import { linksKnown } from "./links-known";
import type { LintRule } from "./lint-rule";
import { namesUnique } from "./names-unique";
import { numbersListed } from "./numbers-listed";
import { paragraphsPlaced } from "./paragraphs-placed";
import { partsCover } from "./parts-cover";
import { partsInOrder } from "./parts-in-order";
import { partsNamedOnce } from "./parts-named-once";
import { partsWithinCount } from "./parts-within-count";
import { standingExplained } from "./standing-explained";
import { successorCurrent } from "./successor-current";
import { titlesTranslated } from "./titles-translated";
import { treatyPosition } from "./treaty-position";
import { unitOfKind } from "./unit-of-kind";

/** Every rule of the catalogue's data beside its schema. */
export const LINT_RULES: readonly LintRule[] = [
  idsUnique,
  titlesTranslated,
  namesUnique,
  ambiguousNamesListed,
  datesReal,
  successorCurrent,
  standingExplained,
  treatyPosition,
  linksKnown,
  partsWithinCount,
  numbersListed,
  paragraphsPlaced,
  partsInOrder,
  partsNamedOnce,
  unitOfKind,
  partsCover,
  headingsDistinct,
  headingsTranslated,
  doubtsNamed,
];
