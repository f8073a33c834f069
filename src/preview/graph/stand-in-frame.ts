/** What stands in for Microsoft in the pane's frame: Office's bridge for signing in, and OneDrive's addresses. */
interface Bridge {
  readonly addEventListener: (type: string, listener: (answer: string) => void) => void;
  readonly postMessage: (message: string) => void;
}

interface BridgeMessage {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

const MICROSOFT = /^https:\/\/(?:graph\.microsoft\.com|[a-z-]+\.sharepoint\.com)\//u;

/**
 * Send what is meant for Microsoft to the workbench's own server instead, links too, so that nothing leaves this computer, and
 * sign in there. The pane and MSAL in it are those of real life.
 *
 * @param base address of the stand-in on that server
 */
export function standInForMicrosoft(frame: Window & typeof globalThis, base: string): void {
  const ask = frame.fetch.bind(frame);
  frame.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!MICROSOFT.test(address)) return ask(input, init);
    return ask(`${base}graph?url=${encodeURIComponent(address)}`, init);
  };
  frame.document.addEventListener(
    "click",
    (event) => {
      const { href = "" } = (event.target as Element | null)?.closest("a") ?? {};
      if (!MICROSOFT.test(href)) return;
      event.preventDefault();
      const asked = new URLSearchParams({ url: href, language: frame.document.documentElement.lang });
      frame.open(`${base}open?${asked}`, "_blank", "noopener");
    },
    { capture: true },
  );
  const listeners = new Set<(answer: string) => void>();
  const tell = (requestId: string, answer: object): void => {
    const message = JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...answer });
    for (const listener of listeners) listener(message);
  };
  const bridge: Bridge = {
    addEventListener: (_type, listener) => void listeners.add(listener),
    postMessage: (message) => {
      const { method, requestId, tokenParams } = JSON.parse(message) as BridgeMessage;
      if (method === "GetInitContext") {
        const initContext = { sdkName: "workbench", sdkVersion: "1.0" };
        queueMicrotask(() => tell(requestId, { success: true, initContext }));
        return;
      }
      void ask(`${base}token`, { method: "POST", body: JSON.stringify({ method, ...tokenParams }) })
        .then((answer) => answer.json())
        .then(
          (answer: object) => tell(requestId, answer),
          () => tell(requestId, { success: false, error: { status: "NO_NETWORK" } }),
        );
    },
  };
  Object.defineProperty(frame, "nestedAppAuthBridge", { value: bridge });
}
