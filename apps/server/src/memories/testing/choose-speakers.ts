/** Says who of those in the material is remembered, and who is the owner, by the names they have there. */
export async function chooseSpeakers(
  ask: (query: string, variables: object) => Promise<any>,
  workspaceId: string,
  { them, me }: { them: string; me: string } = { them: 'Alex', me: 'Sam' },
): Promise<void> {
  const { memory } = await ask('query($w: ID!) { memory(workspaceId: $w) { speakers { id name } } }', {
    w: workspaceId,
  });
  const idOf = (name: string): string =>
    memory.speakers.find((one: { name: string }) => one.name === name).id;
  await ask(
    `mutation($w: ID!, $them: ID!, $me: ID!) {
      chooseSpeakers(workspaceId: $w, rememberedPersonId: $them, mePersonId: $me) { ready } }`,
    { w: workspaceId, them: idOf(them), me: idOf(me) },
  );
}
