/** The buttons of the ribbon and the keyboard shortcuts, by the names that manifest.xml and shortcuts.json give them. */
export const RIBBON_COMMANDS = ["openPane", "newReview", "check", "insertStandard", "makeBrief"] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** Excel's ribbon and keyboard, as far as they can reach the pane. */
export interface Ribbon {
  /**
   * Told of every press, after the pane has been brought into view; of those
   * that came before it, too, in their order. Called once. A listener that
   * fails never leaves the button disabled.
   */
  onCommand(listener: (command: RibbonCommand) => void | Promise<void>): void;
}
