import { contains } from "../host/state/area";
import type { Sheet } from "../host/state/sheet";

/** The page that a cell leads to; undefined where it leads nowhere, or to anything but a page by https. */
export function linkAt({ links }: Sheet, row: number, column: number): string | undefined {
  const address = links.find(({ area }) => contains(area, row, column))?.address;
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === "https:" ? address : undefined;
}

/** Open a page beside the workbench, which it learns nothing of. */
export const openPage = (address: string): void => void window.open(address, "_blank", "noopener,noreferrer");
