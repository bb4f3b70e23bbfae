import { Account } from '../accounts/account.entity';
import { ApiToken } from '../accounts/api-token.entity';
import { Session } from '../accounts/session.entity';
import { SignInLink } from '../accounts/sign-in-link.entity';
import { AuditEntry } from '../audit/audit-entry.entity';
import { Claim } from '../claims/claim.entity';
import { ClaimEvidence } from '../claims/claim-evidence.entity';
import { ClaimReview } from '../claims/claim-review.entity';
import { Conversation } from '../conversations/conversation.entity';
import { Message } from '../conversations/message.entity';
import { Correction } from '../corrections/correction.entity';
import { Document } from '../documents/document.entity';
import { Section } from '../documents/section.entity';
import { Import } from '../imports/import.entity';
import { SkippedRecord } from '../imports/skipped-record.entity';
import { SourceFile } from '../imports/source-file.entity';
import { Source } from '../imports/source.entity';
import { Told } from '../intake/told.entity';
import { LetGo } from '../letting-go/let-go.entity';
import { Memory } from '../memories/memory.entity';
import { TalkTurn } from '../memories/talk-turn.entity';
import { Recollection } from '../recollections/recollection.entity';
import { Talk } from '../memories/talk.entity';
import { Appearance } from '../people/appearance.entity';
import { DismissedProposal } from '../people/dismissed-proposal.entity';
import { ErasedHandle } from '../people/erased-handle.entity';
import { Handle } from '../people/handle.entity';
import { PersonMerge } from '../people/person-merge.entity';
import { Person } from '../people/person.entity';
import { Consent } from '../personas/consent.entity';
import { CountedProfile } from '../personas/counted-profile.entity';
import { Fidelity } from '../personas/fidelity.entity';
import { Question } from '../questions/question.entity';
import { SlackUser } from '../slack/slack-user.entity';
import { ErasureRequest } from '../subjects/erasure-request.entity';
import { ProfileVersion } from '../versions/profile-version.entity';
import { VersionClaim } from '../versions/version-claim.entity';
import { Invitation } from '../workspaces/invitation.entity';
import { Member } from '../workspaces/member.entity';
import { Workspace } from '../workspaces/workspace.entity';

/** Every table, one line each. */
export const entities = [
  Account,
  ApiToken,
  Appearance,
  AuditEntry,
  Claim,
  ClaimEvidence,
  ClaimReview,
  Consent,
  Conversation,
  Correction,
  CountedProfile,
  DismissedProposal,
  Document,
  ErasedHandle,
  ErasureRequest,
  Fidelity,
  Handle,
  Import,
  Invitation,
  LetGo,
  Member,
  Memory,
  Message,
  Person,
  PersonMerge,
  ProfileVersion,
  Question,
  Section,
  Session,
  SignInLink,
  SkippedRecord,
  SlackUser,
  Source,
  SourceFile,
  Recollection,
  Talk,
  TalkTurn,
  Told,
  VersionClaim,
  Workspace,
];
