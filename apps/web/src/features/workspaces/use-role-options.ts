import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Role } from '../../api/generated/graphql';

const roles: readonly Role[] = ['OWNER', 'ADMIN', 'MEMBER', 'VIEWER'];

export function isRole(value: string): value is Role {
  return roles.some((role) => role === value);
}

/** Roles to choose from; nobody is made owner from a list. */
export function useRoleOptions({ withOwner = false } = {}) {
  const { t } = useI18n();
  return computed(() =>
    roles
      .filter((role) => withOwner || role !== 'OWNER')
      .map((value) => ({ value, label: t(`role.${value}`) })),
  );
}
