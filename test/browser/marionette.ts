import net from 'node:net';

/**
 * A client of Marionette, Firefox's own remote protocol: frames of `<length>:<json>` over TCP, a command being
 * `[0, id, name, parameters]` and its reply `[1, id, error, result]`. WebDriver's programs speak it too, but
 * hide the browser's own windows, where the toolbar and the popup are.
 */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

/** Connects to the port on which Firefox listens. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  const failAll = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  socket.on('error', (error) => failAll(`Firefox: ${error.message}`));
  socket.on('close', () => failAll('Firefox has ended.'));

  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    onFrames(socket, (frame) => {
      if (!Array.isArray(frame)) return resolve();
      const [, id, error, result] = frame as [1, number, { error: string; message: string } | null, unknown];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(result);
    });
  });
  await greeted;

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox has ended.'));
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const json = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      }),
    close: () => void socket.destroy(),
  };
}

function onFrames(socket: net.Socket, take: (frame: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || buffer.length < end) return;
      take(JSON.parse(buffer.toString('utf8', colon + 1, end)));
      buffer = buffer.subarray(end);
    }
  });
}
