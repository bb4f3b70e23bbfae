export {
  profileOf,
  type HourCount,
  type LengthCount,
  type Profile,
  type ProfileOptions,
} from './profile/profile-of';
export type { ProfileMessage } from './profile/profile-message';
export { countBackground, WordCounter, type BackgroundCounts, type WordCounts } from './profile/word-counts';
export type { WordUse } from './profile/distinctive';
export type { Contact } from './profile/contacts';
export type { ActUse, ScriptShare, Style, StyleSlice, TraitUse } from './style/style';
export type { FormUse } from './style/form-counts';
export type { Rhythm } from './style/rhythm';
export { SPEECH_ACTS, type SpeechAct } from './style/speech-act';
export { type Trait, TRAITS } from './style/trait';
export type { MonthCount, Topic } from './profile/topics';
export {
  farewellLine,
  fullNotice,
  neverAnsweredLine,
  personaLabel,
  arrangedLabel,
  realMessageLabel,
  type Language,
  type Named,
} from './label/persona-label';
export {
  consentState,
  permissionsOf,
  type ConsentRecord,
  type ConsentState,
  type PersonaPermissions,
} from './consent/consent-state';
export type { ChatMessage, Exchange, RealMessage } from './reply/exchange';
export { buildExchangeIndex, ExchangeIndex, type Situation } from './reply/exchange-index';
export { arrangeReply, type ArrangedMessage, type ArrangeOptions } from './reply/arrange-reply';
export { replyFromMemory, type EarlierSaid, type MemoryReply, type NoReply } from './reply/reply-from-memory';
export { ownWords } from './reflection/own-words';
export { type CitedMoment, reflect, type Reflection } from './reflection/reflect';
export type { LineOfTwo } from './line-of-two';
export { type TalkMoment, type TalkWeek, weeksOfTalk } from './reflection/weeks-of-talk';
export { checkTurn, type TurnCheck } from './care/check-turn';
export { demandOf, type Demand } from './care/demand';
export { demandLine } from './care/demand-line';
export { forbiddenStatement, type Forbidden } from './care/forbidden-statement';
export { crisisNotice, type CrisisNotice } from './care/crisis-notice';
export { dependenceReason, useNoticeLine } from './care/use-lines';
export {
  BREAK_MS,
  COOL_OFF_MS,
  dependenceSigns,
  type DependenceSign,
  type LocalClock,
  needsCoolOff,
  noteUse,
  nothingUsed,
  type UseNotice,
  type UseState,
} from './care/use-limits';
export { isCrisis } from './care/crisis';
export { TurnEar } from './care/turn-ear';
export { turnFeatures, turnPieces, TURN_PLACES, type TurnFeatures } from './care/turn-features';
export { KindModel } from './care/kind-model';
export { StatementGuard, type Struck, struckByRule } from './care/statement-guard';
export {
  STATEMENT_KINDS,
  type StatementKind,
  StatementModel,
  statementFeatures,
} from './care/statement-model';
export { TURN_KINDS, type TurnKind, TurnModel } from './care/turn-model';
export { asksWhoSpeaks, honestLine } from './care/honesty';
export { maskThirdParties } from './care/mask-third-parties';
export { isExit } from './care/is-exit';
export type { ChoiceItem } from './fidelity/choice-item';
export { choose, hit, learnChoice, type ChoiceWeights, type ScoredItem } from './fidelity/choice-model';
export { SHIPPED_WEIGHTS } from './fidelity/shipped-weights';
export { JUDGED, ReplyJudge, STYLE_SIZE } from './fidelity/reply-judge';
export { type PartWeights, StyleModel, STYLE_PARTS, type StylePart } from './fidelity/style-model';
export { AuthorJudge } from './fidelity/author-judge';
export { intervalOf } from './fidelity/interval';
export { type HitRate, measureFidelity, type PersonFidelity } from './fidelity/measure-fidelity';
export { measureInWorker } from './fidelity/measure-in-worker';
export type { SpokenMessage } from './fidelity/spoken';
export { seededRandom } from './fidelity/random';
export type { ArchiveClaim, ArchivePlace, ArchiveTold, PersonaArchive } from './export/persona-archive';
export { type ExportedFile, skillFiles } from './export/skill-files';
export { markdownText } from './export/markdown-text';
export { skillNameOf } from './export/skill-name';
export { skillProblems } from './export/validate-skill';
export { type MeetingPlace } from './meeting/find-objections';
export { holdMeeting } from './meeting/hold-meeting';
export type { Disagreement, MeetingLine, MeetingRecord, Objection, Seat } from './meeting/meeting';
export {
  CHANGE_KINDS,
  type ChangeKind,
  type ClaimChange,
  compareVersions,
  type VersionClaim,
  isLongUnsaid,
} from './versions/compare-versions';
export {
  profileNumbers,
  type ProfileNumbers,
  numberChanges,
  type NumberChange,
} from './versions/profile-numbers';
export { findRecollections } from './recollections/find-recollections';
export { recollectionsOfPhotos } from './recollections/photo-recollections';
export { photoOccasions, type Location, type PhotoOccasion } from './recollections/photo-occasions';
export {
  type FoundRecollection,
  RECOLLECTION_KINDS,
  type RecollectionKind,
  type When,
} from './recollections/recollection';
export { conflictingDays, type SpecialDay, specialDayOf } from './recollections/special-days';
export { isDate, whenIn } from './recollections/when-in';
export { signsIn } from './recollections/signs';
export {
  applyCorrections,
  type Correction,
  correctionHolds,
  isSameWords,
} from './corrections/apply-corrections';
export { styleLines } from './export/style-lines';
export { type Basis, basisOf } from './voice/basis';
export { StyleGate } from './voice/style-gate';
export type { Manner } from './voice/voice-prompt';
export { replyInOwnWords, type VoiceMessage, type VoiceReply } from './voice/voice-reply';
export { writeInVoice } from './voice/write-in-voice';
export {
  interviewOfThinParts,
  type PartEvidence,
  type PartQuestion,
  PROFILE_PARTS,
  type ProfilePart,
} from './intake/interview';
export { isToldTag, TOLD_TAG_WORDS, TOLD_TAGS, type ToldTag } from './intake/told-tags';
