import { Workbook } from "./objects/workbook";
import { createBridge } from "./rich-api/host-bridge";
import type { OfficeLibrary } from "./rich-api/library";
import { RichApiHost } from "./rich-api/rich-api-host";
import type { Book } from "./state/book";

/** The local host with a workbook, plugged into the client library of this realm. */
export interface OfficeHost {
  readonly host: RichApiHost;
  /** Send waiting events now, instead of after the next answer or turn. */
  readonly sendEvents: () => void;
}

/** Let the library's requests go to a workbook of ours. Attaching again takes another workbook's place. */
export function attachOfficeHost(library: OfficeLibrary, book: Book): OfficeHost {
  const host = new RichApiHost(library.classes, new Workbook(book));
  const { bridge, events } = createBridge(host);
  book.raise = (type, target, message) => events.raise(type, target, message);
  library.extension.HostBridge.init(bridge);
  return { host, sendEvents: () => events.flush() };
}
