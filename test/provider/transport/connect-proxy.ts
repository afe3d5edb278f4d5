import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

export interface ConnectProxy {
  /** The CONNECT requests that it got. */
  asked: IncomingMessage[];
  /** Address and port. */
  host: string;
  stop(): void;
}

/** An HTTP proxy on loopback; `refuse` answers CONNECT with that status line instead. */
export async function startProxy(refuse?: string): Promise<ConnectProxy> {
  const asked: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer().on("connect", (request: IncomingMessage, socket: Socket) => {
    asked.push(request);
    sockets.add(socket.on("error", () => {}));
    if (refuse) return void socket.end(`HTTP/1.1 ${refuse}\r\n\r\n`);
    const [host, port] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host).on("error", () => socket.destroy());
    sockets.add(onward);
    onward.on("connect", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    asked,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
