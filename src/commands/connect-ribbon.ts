import type { Ribbon, RibbonCommand } from "../app/ribbon";
import type { Session } from "../app/session/session";

/** The screen of the pane that each button opens; undefined leaves the pane where it is. */
export const SCREEN_OF_COMMAND = {
  openPane: undefined,
  newReview: "start",
  check: "findings",
  insertStandard: "standards",
  makeBrief: "brief",
} as const satisfies Readonly<Record<RibbonCommand, string | undefined>>;

export type RibbonScreen = Exclude<(typeof SCREEN_OF_COMMAND)[RibbonCommand], undefined>;

/**
 * Let the ribbon and the shortcuts drive the pane. A button opens the screen
 * where the person decides, the one of standards with the cursor in its
 * search; only a check, which writes nothing, also starts at once.
 */
export function connectRibbon(
  ribbon: Ribbon,
  session: Pick<Session, "act">,
  { show, search }: { readonly show: (screen: RibbonScreen) => void; readonly search: () => void },
): void {
  ribbon.onCommand(async (command) => {
    const screen = SCREEN_OF_COMMAND[command];
    if (command === "insertStandard") search();
    else if (screen !== undefined) show(screen);
    if (command === "check") await session.act("runCheck");
  });
}
