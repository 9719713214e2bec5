import { readHealing } from '../../../contract/check-ins.ts';
import type { Answer } from '../../../contract/route.ts';
import { useRoute } from '../../queries.ts';

export type Healing = Answer<typeof readHealing>;

/** Healing after a patient's latest session. */
export const useHealing = (patientId: string) =>
  useRoute(readHealing, { params: { id: patientId } }, { enabled: patientId !== '' });
