import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { serveGraph, type GraphServing } from "../../../src/preview/graph/serve-graph";

describe("the stand-in for OneDrive behind a server", () => {
  let graph: GraphServing;
  let server: Server;
  let address: string;

  beforeEach(async () => {
    graph = serveGraph(() => 0);
    server = createServer((request, response) => {
      void graph.answer(request, response, new URL(request.url ?? "/", address), address);
    });
    await new Promise<void>((listening) => server.listen(0, "localhost", listening));
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it("loses a request that is to be lost also when the browser asks the same once more by itself, and no other", async () => {
    const token = graph.desk.issue("u-aigerim", ["Files.ReadWrite"]);
    const home = encodeURIComponent("https://graph.microsoft.com/v1.0/me/drive/root?$select=id");
    const ask = (id: string) =>
      fetch(`${address}/stand-in/graph?url=${home}`, {
        headers: { Authorization: `Bearer ${token}`, "client-request-id": id },
      }).then(
        ({ status }) => status,
        () => "lost",
      );
    expect(await ask("first")).toBe(200);
    const [route = ""] = Object.keys(graph.desk.state().counts);
    graph.desk.change((now) => ({ ...now, faults: [{ route, nth: 2, what: { kind: "drop", when: "before" } }] }));
    expect([await ask("second"), await ask("second"), await ask("third")]).toEqual(["lost", "lost", 200]);
  });
});
