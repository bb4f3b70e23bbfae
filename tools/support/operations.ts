import { operation } from './operation';
import type {
  ImportShape,
  PersonShape,
  PreviewShape,
  QuestionShape,
  SearchShape,
  SkippedShape,
  WorkspaceKind,
  WorkspaceShape,
} from './shapes';

const importFields = `id phase done total unit recordsPerSecond secondsLeft message source { id name }
  counts { files conversations messages documents sections people skipped unchanged }`;
const passageFields = `id kind sourceId containerId title headings page at clock text caption
  speaker { personId name }`;
const citationFields = `number from to passage { ${passageFields} }`;

export const setup = operation<{ setup: { needsOwner: boolean; version: string } }>(
  `query Setup { setup { needsOwner version } }`,
);

export const me = operation<{ me: { id: string; email: string; name: string } | null }>(
  `query Me { me { id email name } }`,
);

export const workspaces = operation<{ workspaces: WorkspaceShape[] }>(
  `query Workspaces { workspaces { id name kind role } }`,
);

export const createOwner = operation<
  { createOwner: { account: { id: string; email: string } } },
  { input: { name: string; email: string; password: string; workspaceName: string; kind: WorkspaceKind } }
>(`mutation CreateOwner($input: CreateOwnerInput!) { createOwner(input: $input) { account { id email } } }`);

export const signIn = operation<
  { signIn: { account: { id: string; email: string } } },
  { email: string; password: string }
>(`mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { account { id email } }
}`);

export const createApiToken = operation<
  { createApiToken: { id: string; secret: string | null } },
  { name: string }
>(`mutation CreateApiToken($name: String!) { createApiToken(name: $name) { id secret } }`);

export const importById = operation<{ import: ImportShape }, { id: string }>(
  `query Import($id: ID!) { import(id: $id) { ${importFields} } }`,
);

export const imports = operation<{ imports: ImportShape[] }, { workspaceId: string }>(
  `query Imports($workspaceId: ID!) { imports(workspaceId: $workspaceId) { ${importFields} } }`,
);

export const skippedRecords = operation<
  { skippedRecords: { items: SkippedShape[]; total: number; nextCursor: string | null } },
  { importId: string; first: number; after: string | null }
>(`query Skipped($importId: ID!, $first: Int, $after: String) {
  skippedRecords(importId: $importId, first: $first, after: $after) {
    items { file line record page reason detail } total nextCursor
  }
}`);

export const importPreview = operation<{ importPreview: PreviewShape }, { importId: string }>(
  `query ImportPreview($importId: ID!) {
  importPreview(importId: $importId) {
    isWhole messages known documents conversations from to questions people { name messages }
    files { path format failure skipped { reason count detail } }
  }
}`,
);

export const verifyErasure = operation<
  { verifyErasure: { isWhole: boolean; isRecorded: boolean; remains: string[]; backups: string[] } },
  { receipt: string }
>(`query VerifyErasure($receipt: String!) {
  verifyErasure(receipt: $receipt) { isWhole isRecorded remains backups }
}`);
export const forgetLanguage = operation<{ updateAccount: { id: string } }>(
  `mutation ForgetLanguage { updateAccount(language: "") { id } }`,
);

export const deleteSource = operation<{ deleteSource: string }, { id: string }>(
  `mutation DeleteSource($id: ID!) { deleteSource(id: $id) }`,
);

export const search = operation<
  { search: SearchShape },
  { workspaceId: string; input: { text: string; limit: number; personIds?: string[] } }
>(`query Search($workspaceId: ID!, $input: SearchInput!) {
  search(workspaceId: $workspaceId, input: $input) {
    total tookMs hits { score highlights { from to } passage { ${passageFields} } }
  }
}`);

export const people = operation<
  { people: { items: PersonShape[]; total: number; nextCursor: string | null } },
  { workspaceId: string; text: string | null; first: number; after: string | null }
>(`query People($workspaceId: ID!, $text: String, $first: Int, $after: String) {
  people(workspaceId: $workspaceId, text: $text, first: $first, after: $after) {
    items {
      id name messages documents firstAt lastAt isMember
      handles { id platform externalId name email }
    }
    total nextCursor
  }
}`);

export const ask = operation<
  { ask: QuestionShape },
  { input: { workspaceId: string; text: string; asPersonId?: string } }
>(`mutation Ask($input: AskInput!) {
  ask(input: $input) {
    id threadId text label asPerson { id name }
    result {
      __typename
      ... on Answer {
        sentences { text citation } citations { ${citationFields} } confidence searchedFor
      }
      ... on NoAnswer {
        reason searchedFor nearest { ${citationFields} } ask { why topics person { id name } }
      }
    }
  }
}`);

export const grantConsent = operation<
  { grantConsent: { label: string } },
  { personId: string; scope: 'KNOWLEDGE' | 'VOICE'; basis: string }
>(`mutation GrantConsent($personId: ID!, $scope: ConsentScope!, $basis: String!) {
  grantConsent(personId: $personId, scope: $scope, basis: $basis) { label }
}`);

export const createBackup = operation<
  { createBackup: { path: string; bytes: number; createdAt: string; openVaults: number } },
  { workspaceId: string | null }
>(`mutation CreateBackup($workspaceId: ID) {
  createBackup(workspaceId: $workspaceId) { path bytes createdAt openVaults }
}`);

export const createSignInLink = operation<{ createSignInLink: string }>(
  `mutation CreateSignInLink { createSignInLink }`,
);
