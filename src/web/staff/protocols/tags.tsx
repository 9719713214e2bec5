import type { Strictness } from '../../../clinical/protocol-strictness.ts';
import type { ProtocolStatus } from '../../../contract/protocols.ts';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';

const strictnessSigns: Readonly<Record<Strictness, SignKind>> = {
  stricter: 'fine',
  'less-strict': 'caution',
  different: 'information',
};

/** What a change does to how careful a protocol is: a word with its shape. */
export const StrictnessTag = ({ strictness }: { readonly strictness: Strictness }) => {
  const say = useTexts('protocols');
  return <Tag kind={strictnessSigns[strictness]}>{say(`strictness.${strictness}`)}</Tag>;
};

const statusSigns: Readonly<Record<ProtocolStatus, SignKind>> = {
  shipped: 'information',
  proposed: 'wait',
  'in-force': 'fine',
  superseded: 'information',
  withdrawn: 'urgent',
};

export const StatusTag = ({ status }: { readonly status: ProtocolStatus }) => {
  const say = useTexts('protocols');
  return <Tag kind={statusSigns[status]}>{say(`status.${status}`)}</Tag>;
};
