import type { GraphqlReply, TestApp } from './create-test-app';

/** Keeps the cookie it is given and sends it with the header that our pages send. */
export class TestBrowser {
  /** The last `set-cookie` header. */
  setCookie: string | null = null;
  cookie = '';

  constructor(private readonly testApp: TestApp) {}

  async graphql(
    query: string,
    variables: object = {},
    headers: Record<string, string> = { 'x-tacit-csrf': '1' },
  ): Promise<GraphqlReply> {
    const response = await fetch(`${this.testApp.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    this.setCookie = response.headers.get('set-cookie');
    if (this.setCookie) this.cookie = this.setCookie.split(';')[0] ?? '';
    return (await response.json()) as GraphqlReply;
  }

  /** The e-mail address of whoever is signed in here. */
  async me(): Promise<string | null> {
    const { data } = await this.graphql('{ me { email } }');
    return data.me?.email ?? null;
  }

  signIn(email: string, password: string): Promise<GraphqlReply> {
    const query =
      'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { account { id } } }';
    return this.graphql(query, { e: email, p: password });
  }

  createOwner(email: string, password: string): Promise<GraphqlReply> {
    const query = 'mutation ($input: CreateOwnerInput!) { createOwner(input: $input) { account { id } } }';
    const workspace = { workspaceName: 'Lantern', kind: 'TEAM' };
    return this.graphql(query, { input: { name: 'Ada', email, password, ...workspace } });
  }
}

export const codeOf = (reply: GraphqlReply): string | undefined => reply.errors?.[0]?.extensions.code;
