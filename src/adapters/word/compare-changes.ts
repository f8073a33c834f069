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
  readonly taken: readonly TextChange[];
  /** Controls that are to show another text than they do. */
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
 * Hold changes against the controls. All controls of a change or none: where one is gone or shows something else than
 * when the plan was made, the value is left, since Word would put it into the others later. An open document can't part
 * a value in two, so what would have to be apart is left too; and what tracked changes move or delete somewhere, since
 * the words would come into the struck-out text, and rejecting would leave two versions.
 */
export function compareChanges(
  { texts, freed }: Pick<BriefChanges, "texts" | "freed">,
  listed: readonly ListedControl[],
): Comparison {
  const byKey = new Map(listed.map((control) => [control.key, control]));
  const stands = ({ control, before }: ControlAsSeen): boolean => byKey.get(control)?.text === before;
  const found = ({ control }: ControlAsSeen): readonly ListedControl[] => {
    const present = byKey.get(control);
    return present ? [present] : [];
  };
  const differs = (seen: ControlAsSeen, expected: string): DifferingControl => ({
    control: seen.control,
    expected,
    found: byKey.get(seen.control)?.text,
    ...(isStruck(seen) && { struckOut: true }),
  });
  const struck = new Set(listed.filter(({ isStruckOut }) => isStruckOut).map(({ tag }) => tag));
  const isStruck = ({ control }: ControlAsSeen): boolean => struck.has(byKey.get(control)?.tag ?? "");
  const taken = texts.filter(
    ({ controls, apart }) => !apart && controls.every((seen) => stands(seen) && !isStruck(seen)),
  );
  const left = texts.filter((change) => !taken.includes(change));
  return {
    taken,
    writings: taken.flatMap(({ controls, text }) =>
      controls.flatMap((seen) => found(seen).map((control) => ({ control, text }))),
    ),
    freed: freed.filter(stands).flatMap(found),
    differing: [
      ...left.flatMap(({ controls, text, apart }) =>
        controls.filter((seen) => apart || !stands(seen) || isStruck(seen)).map((seen) => differs(seen, text)),
      ),
      ...freed.filter((seen) => !stands(seen)).map((seen) => differs(seen, seen.before)),
    ],
  };
}
