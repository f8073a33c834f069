import { RIBBON_COMMANDS, type Ribbon } from "../../app/ribbon";

type Listener = Parameters<Ribbon["onCommand"]>[0];

/**
 * The ribbon through Office.js. Needs the shared runtime, in which buttons,
 * shortcuts and the pane run in one page, so that nothing is reloaded and
 * nothing typed is lost when a button is pressed.
 *
 * To be made as the page's script starts, before anything is waited for:
 * office.js tells Excel by itself that functions may be called, and one that
 * has no name by then is lost. What is pressed before there is a listener
 * waits for it.
 */
export function officeRibbon(): Ribbon {
  const awaited: { connect?: (listener: Listener) => void } = {};
  const connected = new Promise<Listener>((resolve) => (awaited.connect = resolve));
  for (const command of typeof Office === "undefined" ? [] : RIBBON_COMMANDS) {
    Office.actions.associate(command, async (event?: Partial<Office.AddinCommands.Event>) => {
      try {
        // Excel may refuse, while a cell is being edited for instance; the command is meant all the same.
        await showPane().catch(() => undefined);
        await (
          await connected
        )(command);
      } finally {
        // A shortcut brings no event; a button stays disabled until it hears that the work is over.
        event?.completed?.();
      }
    });
  }
  return { onCommand: (listener) => awaited.connect?.(listener) };
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
