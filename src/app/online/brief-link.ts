import type { Localised } from "../../domain/language";
import type { FileKey, Reach } from "./online-files";

/** The item of the sheet Review that says which file in OneDrive the brief is; not there before it is saved to one. */
export const BRIEF_LINK: Localised = {
  en: "Brief in OneDrive",
  ru: "Записка в OneDrive",
  kk: "OneDrive-тағы жазба",
};

/** The brief in OneDrive, so that it is found again when it was renamed or moved. */
export interface BriefLink extends FileKey {
  /** What it takes to get there. */
  readonly reach: Reach;
  /** What the brief said when it was saved: another seal means that somebody has worked in it since. */
  readonly seal: string;
}

/** `"mine b!drive 01ITEM 3fa9…"`: ids may hold any sign but, encoded, no blank. */
export const writeBriefLink = ({ reach, drive, item, seal }: BriefLink): string =>
  [reach, encodeURIComponent(drive), encodeURIComponent(item), seal].join(" ");

/** Undefined for a cell that holds no such link. */
export function readBriefLink(cell: string): BriefLink | undefined {
  const [, reach, drive = "", item = "", seal = ""] = /^(mine|all) (\S+) (\S+) ([0-9a-f]+)$/u.exec(cell.trim()) ?? [];
  if (reach !== "mine" && reach !== "all") return undefined;
  try {
    return { reach, drive: decodeURIComponent(drive), item: decodeURIComponent(item), seal };
  } catch {
    return undefined;
  }
}
