import { useI18n } from 'vue-i18n';

/** "Slack" of the format `slack-zip` or the platform `slack`; what has no name yet is shown as it is. */
export function useOriginName(): (origin: string) => string {
  const i18n = useI18n();
  return (origin) => {
    const key = `origin.${origin.replace(/-(zip|txt|jsonl?|csv|html|db|mht|xml|js|log|posts)$/, '')}`;
    return i18n.te(key) ? i18n.t(key) : origin;
  };
}
