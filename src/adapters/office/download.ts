import type { FileOutlet } from "../../app/ports";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for the browser to have taken the bytes, short enough not to keep them for the whole day. */
const KEEP_ADDRESS = 60_000;

type Outcome = Awaited<ReturnType<FileOutlet["hand"]>>;

/** The part of a browser's dialog for saving that is used here; not every pane has it. */
interface SavePicker {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

/**
 * Hand a file over by the dialog for saving where the pane may show it, else as a download.
 *
 * Only the dialog says that the file is there. A download can be stopped without a word by the frame or by the shell
 * around it, so `"download"` means that it was started, and the person is to be offered `handAgain` besides.
 */
export function downloadOutlet(page: Window = window): FileOutlet {
  return {
    hand: async (name, bytes) => (await saveByDialog(page, name, bytes)) ?? download(page, name, bytes),
    handAgain: async (name, bytes) => openInWindow(page, name, bytes) ?? share(page, name, bytes),
  };
}

type OtherOutcome = Awaited<ReturnType<FileOutlet["handAgain"]>>;

/** The file in a window of its own, from which it can be saved. Undefined when no window may be opened. */
function openInWindow(page: Window, name: string, bytes: Uint8Array): OtherOutcome | undefined {
  try {
    return page.open(addressOf(page, name, bytes), "_blank") === null ? undefined : { done: true, how: "window" };
  } catch {
    return undefined;
  }
}

/** What Mac and iPad offer to save or send a file, also in a pane that may open no window. */
async function share({ navigator }: Window, name: string, bytes: Uint8Array): Promise<OtherOutcome> {
  const files = [new File([toBlob(name, bytes)], name, { type: typeOf(name) })];
  try {
    if (!(navigator as Partial<Navigator>).canShare?.({ files })) return { done: false, how: "failed" };
    await navigator.share({ files });
    return { done: true, how: "shared" };
  } catch {
    return { done: false, how: "failed" };
  }
}

/** Undefined when there is no such dialog, or the frame may not show it. */
async function saveByDialog(page: Window, name: string, bytes: Uint8Array): Promise<Outcome | undefined> {
  const picker = (page as SavePicker).showSaveFilePicker;
  if (picker === undefined) return undefined;
  try {
    const file = await picker.call(page, { suggestedName: name });
    const writable = await file.createWritable();
    await writable.write(toBlob(name, bytes));
    await writable.close();
    return { done: true, how: "saved" };
  } catch (error) {
    return error instanceof Error && error.name === "AbortError" ? { done: false, how: "saved" } : undefined;
  }
}

function download(page: Window, name: string, bytes: Uint8Array): Outcome {
  try {
    const link = page.document.createElement("a");
    link.href = addressOf(page, name, bytes);
    link.download = name;
    link.hidden = true;
    page.document.body.append(link);
    link.click();
    link.remove();
    return { done: true, how: "download" };
  } catch {
    return { done: false, how: "failed" };
  }
}

function addressOf(page: Window, name: string, bytes: Uint8Array): string {
  const address = URL.createObjectURL(toBlob(name, bytes));
  page.setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
  return address;
}

const toBlob = (name: string, bytes: Uint8Array): Blob => new Blob([bytes.slice()], { type: typeOf(name) });

const typeOf = (name: string): string => (name.toLowerCase().endsWith(".xlsx") ? EXCEL : WORD);
