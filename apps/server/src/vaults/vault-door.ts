import type { RequestHandler } from 'express';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Vaults } from './vaults';

/** Before everything else: a browser that is in a vault is answered by the vault. It checks the session itself. */
export function vaultDoor(vaults: Vaults): RequestHandler {
  return (request, response, next) => {
    const vault = vaults.of(request.headers);
    if (vault) vault.answer(request, response);
    else next();
  };
}

/** The same for live updates, once the server has put its own listener in place. */
export function vaultDoorForSockets(server: Server, vaults: Vaults): void {
  server.once('listening', () => {
    const own = server.listeners('upgrade');
    server.removeAllListeners('upgrade');
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const vault = vaults.of(request.headers);
      if (vault) vault.upgrade(request, socket, head);
      else for (const listener of own) listener.call(server, request, socket, head);
    });
  });
}
