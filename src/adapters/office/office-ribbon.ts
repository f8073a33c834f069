import { RIBBON_COMMANDS, type Ribbon } from "../../app/ribbon";

/**
 * The ribbon through Office.js. Needs the shared runtime, in which buttons,
 * shortcuts and the pane run in one page, so that nothing is reloaded and
 * nothing typed is lost when a button is pressed.
 */
export function officeRibbon(): Ribbon {
  return {
    onCommand(listener) {
      for (const command of RIBBON_COMMANDS) {
        Office.actions.associate(command, async (event?: Partial<Office.AddinCommands.Event>) => {
          try {
            // Excel may refuse, while a cell is being edited for instance; the command is meant all the same.
            await showPane().catch(() => undefined);
            await listener(command);
          } finally {
            // A shortcut brings no event; a button stays disabled until it hears that the work is over.
            event?.completed?.();
          }
        });
      }
    },
  };
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
