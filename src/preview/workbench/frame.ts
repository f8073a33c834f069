import type { WorkbenchHost } from "../host/browser";

// Runs in the pane's frame before office.js, which looks for Excel's window while it loads.
(window.parent as Window & { readonly workbenchHost?: WorkbenchHost }).workbenchHost?.connect(window);
