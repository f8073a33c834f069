import { lstatSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

import { openElsewhere } from "./refusals";

/**
 * Refuse to replace a file that somebody seems to have open: Office and LibreOffice put a file of their own beside it
 * for as long.
 *
 * @throws UnusableInput naming that file
 */
export function refuseOpenElsewhere(path: string): void {
  const [program, lock] = signsOfOpening(path).find(([, name]) => isThere(join(dirname(path), name))) ?? [];
  if (program !== undefined && lock !== undefined) throw openElsewhere(path, program, lock);
}

function signsOfOpening(path: string): readonly (readonly [program: string, name: string])[] {
  const name = basename(path);
  return [
    ["LibreOffice", `.~lock.${name}#`],
    ["Office", `~$${name}`],
    ...shortened(path).map((short) => ["Office", `~$${short}`] as const),
  ];
}

/**
 * Office puts the mark in the place of the first letters where a name is long: one for seven letters, two for more.
 * That may be another file's name in full, whose mark it then is.
 */
function shortened(path: string): readonly string[] {
  const name = basename(path);
  const letters = basename(name, extname(name)).length;
  const short = name.slice(letters > 7 ? 2 : 1);
  return letters < 7 || isThere(join(dirname(path), short)) ? [] : [short];
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
