import type { Session } from "../app/session/session";
import { keepFocus } from "../ui/focus/keep-focus";
import { keepInSight } from "../ui/focus/keep-in-sight";
import { ignoreSlippedPresses } from "../ui/press/ignore-slipped-presses";
import { keepTypedMeanwhile } from "../ui/press/typed-meanwhile";
import { lookForNames } from "./look-for-names";
import { asksToTakeBack } from "../ui/press/take-back-key";

/** What the pane's window is listened to for, besides the parts that are on the screen; `pane` holds all of those but dialogs. */
export function answerWindow(
  window: Window,
  pane: HTMLElement,
  session: Pick<Session, "act" | "state" | "subscribe" | "lookAgain" | "drafts">,
): void {
  keepFocus(pane);
  keepInSight(pane);
  ignoreSlippedPresses(window);
  keepTypedMeanwhile(window.document);
  window.addEventListener("keydown", (event) => {
    if (!asksToTakeBack(event)) return;
    event.preventDefault();
    void session.act("takeBackLast");
  });
  // Whoever comes from the sheet may have done there what Excel does not tell of.
  window.addEventListener("focus", () => session.lookAgain());
  // Another window on the workbook keeps what is typed there in the same place.
  for (const told of ["storage", "focus"]) window.addEventListener(told, () => session.drafts.lookAgain());
  lookForNames(session);
}
