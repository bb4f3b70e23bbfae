export { profileOf, type HourCount, type Profile, type ProfileOptions } from './profile/profile-of';
export type { ProfileMessage } from './profile/profile-message';
export { countBackground, WordCounter, type BackgroundCounts, type WordCounts } from './profile/word-counts';
export type { WordUse } from './profile/distinctive';
export type { Contact } from './profile/contacts';
export type { Topic } from './profile/topics';
export {
  farewellLine,
  fullNotice,
  neverAnsweredLine,
  personaLabel,
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
