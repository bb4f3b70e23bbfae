import { hostname, userInfo } from 'node:os';
import * as operations from '../support/operations';
import type { TacitClient } from '../support/tacit-client';
import { CliError } from './cli-error';
import { type Login, loginPath, writeLogin } from './login-file';

/** Makes an API token for whoever signed in through this client and keeps it for the next commands. */
export async function storeToken(
  client: TacitClient,
  email: string,
): Promise<{ login: Login; path: string }> {
  const { createApiToken } = await client.request(operations.createApiToken, {
    name: `tacit on ${hostname()} (${userInfo().username})`,
  });
  if (!createApiToken.secret)
    throw new CliError(`${client.url} made a token but did not show it: is it of the same version?`);
  const login = { server: client.url, email, token: createApiToken.secret };
  const path = loginPath();
  await writeLogin(path, login);
  return { login, path };
}
