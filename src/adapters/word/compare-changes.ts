import type {
  BriefChanges,
  ControlAsSeen,
  DifferingControl,
  TextChange,
} from "../../domain/brief/refresh/brief-changes";
import type { ListedControl } from "./controls";

/** What of a person's changes can be carried out in the document as it is now. */
export interface Comparison {
  /** Whose value gets its text in the data part. */
  readonly texts: readonly TextChange[];
  readonly writings: readonly Writing[];
  readonly freed: readonly ListedControl[];
  /** Controls that are left alone. */
  readonly differing: readonly DifferingControl[];
}

export interface Writing {
  readonly control: ListedControl;
  readonly text: string;
}

/**
 * Hold changes against the controls. Where one shows something else than when the plan was made, the whole value is
 * left, since the controls that show it would no longer say the same; one that is gone is named, and the others are
 * written.
 */
export function compareChanges({ texts, freed }: BriefChanges, listed: readonly ListedControl[]): Comparison {
  const byKey = new Map(listed.map((control) => [control.key, control]));
  const stands = ({ control, before }: ControlAsSeen): boolean => (byKey.get(control)?.text ?? before) === before;
  const found = ({ control }: ControlAsSeen): readonly ListedControl[] => {
    const present = byKey.get(control);
    return present ? [present] : [];
  };
  const differs = ({ control }: ControlAsSeen, expected: string): DifferingControl => ({
    control,
    expected,
    found: byKey.get(control)?.text,
  });
  const taken = texts.filter(({ controls, apart }) => !apart && controls.every(stands));
  return {
    texts: taken,
    writings: taken.flatMap(({ controls, text }) =>
      controls.flatMap((seen) => found(seen).map((control) => ({ control, text }))),
    ),
    freed: freed.filter(stands).flatMap(found),
    differing: [
      ...texts.flatMap((change) => {
        const left = taken.includes(change)
          ? change.controls.filter(({ control }) => !byKey.has(control))
          : change.controls.filter((seen) => change.apart || !stands(seen));
        return left.map((seen) => differs(seen, change.text));
      }),
      ...freed.filter((seen) => !stands(seen) || !byKey.has(seen.control)).map((seen) => differs(seen, seen.before)),
    ],
  };
}
