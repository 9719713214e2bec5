import type { readAudit } from '../../../contract/audit.ts';
import type { Answer } from '../../../contract/route.ts';
import { useLookup, useTexts } from '../../texts/language.ts';

export type AuditEvent = Answer<typeof readAudit>['events'][number];

/** Lines of the trail in words; a code without a text is shown as it is. */
export type AuditWords = {
  readonly resource: (code: string) => string;
  readonly action: (code: string) => string;
  readonly role: (code: string) => string;
  readonly actor: (actor: AuditEvent['actor']) => string;
  readonly detail: (detail: AuditEvent['detail']) => string;
};

const plain = (code: string): string => code.replaceAll('-', ' ');

export function useAuditWords(): AuditWords {
  const say = useTexts('audit');
  const find = useLookup('audit');
  const role = (code: string): string => find(`role.${code}`) ?? plain(code);
  return {
    resource: (code) => find(`resource.${code}`) ?? plain(code),
    action: (code) => find(`action.${code}`) ?? plain(code),
    role,
    actor: ({ kind, name }) => name ?? say(`actor.${kind}`),
    detail: (detail) =>
      Object.entries(detail)
        .map(([key, value]) => `${find(`detail.${key}`) ?? plain(key)}: ${value}`)
        .join(' · '),
  };
}
