import { useQuery } from '@urql/vue';
import { computed, type Ref } from 'vue';
import { ClaimsDocument, type ClaimKind } from '../../api/generated/graphql';

/** What a successor asks for first. */
export const CLAIM_KINDS = [
  'OWNER',
  'PROMISE',
  'PROCEDURE',
  'DECISION',
  'LESSON',
  'SYSTEM',
  'DEFINITION',
  'ANSWER',
] as const satisfies readonly ClaimKind[];

/** The claims of one person by kind, every kind named. */
export function usePersonClaims(personId: Ref<string>) {
  const query = useQuery({
    query: ClaimsDocument,
    variables: computed(() => ({ personId: personId.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    sections: computed(() => {
      const claims = query.data.value?.claims;
      return (
        claims && CLAIM_KINDS.map((kind) => ({ kind, claims: claims.filter((one) => one.kind === kind) }))
      );
    }),
    error: query.error,
    reload: () => query.executeQuery({ requestPolicy: 'network-only' }),
  };
}
