import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginPath, readLogin, writeLogin } from './login-file';

describe('the stored login', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacit-login-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const login = { server: 'http://127.0.0.1:4520', email: 'a@example.org', token: 'secret' };

  it('can be read by its owner alone, also where an open file was before', async () => {
    const path = join(folder, 'deep/login.json');
    await writeLogin(path, login);
    writeFileSync(join(folder, 'open.json'), '{}', { mode: 0o644 });
    await writeLogin(join(folder, 'open.json'), login);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'open.json')).mode & 0o777).toBe(0o600);
    await expect(readLogin(path)).resolves.toEqual(login);
  });

  it('is nobody where there is no file, and an error where the file is something else', async () => {
    await expect(readLogin(join(folder, 'none.json'))).resolves.toBeNull();
    writeFileSync(join(folder, 'other.json'), '{"server":1}');
    await expect(readLogin(join(folder, 'other.json'))).rejects.toThrow('is no login of tacit');
  });

  it('lies where TACIT_CONFIG says, else in the configuration of the user', () => {
    expect(loginPath({ TACIT_CONFIG: '/x/y.json' })).toBe('/x/y.json');
    expect(loginPath({ XDG_CONFIG_HOME: '/home/u/.config' })).toBe('/home/u/.config/tacit/login.json');
  });
});
