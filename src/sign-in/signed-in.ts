import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

// The window closes itself; without an answer in its address there is nothing to pass on.
void broadcastResponseToMainFrame().catch(() => undefined);
