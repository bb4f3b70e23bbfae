import { EntityManager } from '@mikro-orm/core';
import { Injectable } from '@nestjs/common';
import { CHANGE_KINDS, type ClaimChange, type VersionClaim } from '@tacit/persona';
import { DatabaseEvidenceStore } from '../adapters/search/database-evidence-store';
import type { ClaimKind } from '../claims/claim.entity';
import type { ClaimStatus } from '../claims/claim-review.entity';
import { readableClaims } from '../claims/readable-claims';
import { asDate } from '../database/rows';
import { asPassageType } from '../questions/passage.type';
import type { ProfileDiffType, VersionClaimType } from './version.type';

const shownPerKind = 50;

/** Shows what changed with the place that says it. */
@Injectable()
export class ShowDiff {
  constructor(private readonly em: EntityManager) {}

  async of(
    changes: readonly ClaimChange[],
    { workspaceId, sourceIds }: { workspaceId: string; sourceIds: string[] },
  ): Promise<Pick<ProfileDiffType, 'counts' | 'changes'>> {
    const byKind = CHANGE_KINDS.map((kind) => changes.filter((change) => change.kind === kind));
    const shown = byKind.flatMap((some) => some.slice(0, shownPerKind));
    const ids = shown.flatMap(({ before, after, against }) =>
      [before, after, against].flatMap((claim) => claim?.id ?? []),
    );
    const found = await readableClaims(this.em, { workspaceId, sourceIds, ids });
    const placeIds = new Map(found.map(({ id, messageIds }) => [id, `m:${messageIds[0] ?? ''}`]));
    const loaded = await new DatabaseEvidenceStore(this.em, sourceIds).load([...new Set(placeIds.values())]);
    const places = new Map(loaded.map((passage) => [passage.passageId, asPassageType(passage)]));
    const show = (claim: VersionClaim | null): VersionClaimType | null =>
      claim && {
        ...{ id: claim.id, text: claim.text, correctedText: claim.correctedText, seen: claim.seen },
        ...{ kind: claim.kind as ClaimKind, status: claim.status as ClaimStatus },
        lastSeenAt: asDate(claim.lastAt),
        place: places.get(placeIds.get(claim.id) ?? '') ?? null,
      };
    return {
      counts: byKind.flatMap((some) => (some[0] ? [{ kind: some[0].kind, count: some.length }] : [])),
      changes: shown.map(({ kind, before, after, against }) => ({
        ...{ kind, before: show(before), after: show(after), against: show(against) },
      })),
    };
  }
}
