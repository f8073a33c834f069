import { RIBBON_COMMANDS } from "../../app/ribbon";
import type { RibbonCommand } from "../../app/ribbon";

/** The button that a key presses, wherever digits stand on the keyboard; undefined for keys that press none. */
export function commandOf({ code, ctrlKey, shiftKey, altKey }: KeyboardEvent): RibbonCommand | undefined {
  return ctrlKey && shiftKey && altKey ? RIBBON_COMMANDS.find((command) => code === codeOf(command)) : undefined;
}

/** `"Ctrl+Shift+Alt+1"` */
export const keysOf = (command: RibbonCommand): string => `Ctrl+Shift+Alt+${numberOf(command)}`;

const codeOf = (command: RibbonCommand): string => `Digit${numberOf(command)}`;
const numberOf = (command: RibbonCommand): number => RIBBON_COMMANDS.indexOf(command) + 1;
