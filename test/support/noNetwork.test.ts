import { connect, createServer, type AddressInfo } from "node:net";

test("no test reaches the network, by any of Node's ways", async () => {
  const refusal = "No test may reach the network: example.com";
  expect(() => connect(80, "example.com")).toThrow(refusal);
  expect(() => connect({ port: 80, host: "example.com" })).toThrow(refusal);
  await expect(fetch("http://example.com/")).rejects.toMatchObject({ cause: { message: refusal } });
  await expect(fetch("https://example.com/")).rejects.toMatchObject({
    cause: { message: refusal },
  });
});

test("this machine is reached by its names", async () => {
  const server = createServer((socket) => socket.end("here"));
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const { port } = server.address() as AddressInfo;
  for (const host of ["localhost", "127.0.0.1"]) {
    const said = await new Promise((resolve, reject) => {
      connect(port, host).setEncoding("utf8").on("data", resolve).on("error", reject);
    });
    expect(said).toBe("here");
  }
  server.close();
});
