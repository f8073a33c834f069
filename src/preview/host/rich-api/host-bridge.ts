import { EventQueue } from "./event-queue";
import type { NativeBridge } from "./library";
import type { RichApiHost } from "./rich-api-host";
import type { RequestBody } from "./wire";

const RESPONSE = 2;
const EVENTS = 3;

interface HostMessage {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/** The host at the end of the library's own bridge, as in Node and Jest, where there is no window around it. */
export function createBridge(host: RichApiHost): { readonly bridge: NativeBridge; readonly events: EventQueue } {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as HostMessage;
      const body = host.answer(message.body);
      queueMicrotask(() => {
        bridge.onMessageFromHost?.(
          `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${body}}}`,
        );
        events.flush();
      });
    },
  };
  const events = new EventQueue((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  });
  return { bridge, events };
}
