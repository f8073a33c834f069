import { useRef, useState, useSyncExternalStore } from "react";
import type { DraftPlace } from "../../app/draft";
import type { TypedRemark } from "../../domain/review/typed-remark";
import { useDraft, useDrafts } from "../drafts/use-draft";
import { keptOf, nextPlace, tooManyIn, toText, typingPlace } from "./kept-remarks";
import type { KeptRemark } from "./kept-remarks";

/** Remarks on their way into the workbook. */
export interface Remarks {
  /** Those that are not written yet, in the order in which they were entered. */
  readonly waiting: readonly KeptRemark[];
  readonly isSaving: boolean;
  /** Keep one and write all that wait, in order. */
  readonly enter: (remark: TypedRemark) => void;
  /** Try again to write those that wait. */
  readonly save: () => void;
  readonly drop: (remark: KeptRemark) => void;
  /** Make one what is being typed; undefined while something else is. */
  readonly edit: ((remark: KeptRemark) => void) | undefined;
}

/**
 * What is entered is kept on the device first and written then, so that a person goes on typing while Excel is busy or
 * away. One that can't be written holds back those behind it, and the next that is entered tries them all again; one that
 * no cell can hold waits alone.
 *
 * @param onAdd tells whether it is written; the second value is set where it may have been, in an earlier attempt
 */
export function useRemarks(
  consultation: string,
  onAdd: (remark: TypedRemark, isAgain: boolean) => Promise<boolean | undefined>,
): Remarks {
  const drafts = useDrafts();
  const all = useSyncExternalStore(drafts.subscribe, drafts.all);
  const typing = useDraft(typingPlace(consultation));
  const [isSaving, setIsSaving] = useState(false);
  const isRunning = useRef(false);
  // Those that nobody has tried to write yet.
  const fresh = useRef(new Set<string>());
  // Whichever window typed it: the one that writes it is the one that drops it.
  const drop = (place: DraftPlace): void => drafts.drop(place, drafts.of(place)?.text);
  const save = async (): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsSaving(true);
    try {
      for (;;) {
        const next = keptOf(drafts.all(), consultation).find(({ remark }) => tooManyIn(remark) === 0);
        if (!next || !(await onAdd(next.remark, !fresh.current.delete(next.place[2] ?? "")))) break;
        drop(next.place);
      }
    } finally {
      isRunning.current = false;
      setIsSaving(false);
    }
  };
  return {
    waiting: keptOf(all, consultation),
    isSaving,
    enter: (remark) => {
      const place = nextPlace(drafts.all(), consultation);
      fresh.current.add(place[2] ?? "");
      drafts.keep(place, "", toText(remark));
      void save();
    },
    save: () => void save(),
    drop: ({ place }) => drop(place),
    edit: typing
      ? undefined
      : ({ place, remark }) => {
          drafts.keep(typingPlace(consultation), "", toText(remark));
          drop(place);
        },
  };
}
