import { isLanguage } from "../../domain/language";
import { writeFileFragment } from "./file-fragment";
import { toFile } from "./office-file";
import type { OfficeFile } from "./office-file";

/** Long enough for the browser to have taken the bytes, short enough not to keep them for the whole day. */
const KEEP_ADDRESS = 60_000;

/** The page of ours that saves the file in its own address, beside the pane. */
const SAVING_PAGE = "save-file.html";

/** What became of a file on a route: it went, or the person stopped it, or the way is not there. */
export type Went = "gone" | "stopped" | "closed";

/** One way out for a file. Never throws. */
export type Route = (file: OfficeFile, page: Window) => Promise<Went>;

/** The part of a browser's dialog for saving that is used here; not every pane has it. */
interface SavePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

/** The dialog for saving, which alone says that the file is there. A pane in a frame of another site may not show it. */
export const byDialog: Route = async (file, page) => {
  const picker = (page as SavePicker).showSaveFilePicker;
  if (picker === undefined) return "closed";
  return whetherGone(async () => {
    const target = await picker.call(page, { suggestedName: file.name });
    const writable = await target.createWritable();
    await writable.write(toFile(file));
    await writable.close();
  });
};

/** The system's sheet for saving and sending. */
export const byShareSheet: Route = async (file, { navigator }) => {
  const files = [toFile(file)];
  if (!(navigator as Partial<Navigator>).canShare?.({ files })) return "closed";
  return whetherGone(() => navigator.share({ files }));
};

/** A download, which can be stopped without a word by the frame or by the shell around it. */
export const byDownload: Route = (file, page) =>
  whetherGone(async () => {
    const link = page.document.createElement("a");
    link.href = addressOf(file, page);
    link.download = file.name;
    link.hidden = true;
    page.document.body.append(link);
    link.click();
    link.remove();
  });

/** The file in a window of its own, from which it can be saved. */
export const byWindow: Route = (file, page) =>
  whetherGone(async () => {
    if (page.open(addressOf(file, page), "_blank") === null) throw new Error("No window");
  });

/**
 * A page of ours in the person's own browser, which takes the file out of its address. Office tells nothing of what
 * became of it.
 *
 * @param longest characters of an address that reach the browser
 */
export const byPage =
  (longest: number): Route =>
  async (file, page) => {
    const { lang } = page.document.documentElement;
    const language = isLanguage(lang) ? lang : "en";
    const address = new URL(SAVING_PAGE, page.location.href).href + writeFileFragment({ ...file, language });
    if (address.length > longest || !Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
      return "closed";
    }
    return whetherGone(async () => Office.context.ui.openBrowserWindow(address));
  };

async function whetherGone(use: () => Promise<void>): Promise<Went> {
  try {
    await use();
    return "gone";
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? "stopped" : "closed";
  }
}

function addressOf(file: OfficeFile, page: Window): string {
  const address = URL.createObjectURL(toFile(file));
  page.setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
  return address;
}
