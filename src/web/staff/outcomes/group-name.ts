import type { ScarType } from '../../../clinical/zones.ts';
import { type Dimension, UNKNOWN } from '../../../evidence/outcomes/breakdown.ts';
import { useTexts } from '../../texts/language.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

const DEPTHS = {
  'up to 0.5 mm': 'depth.0.5',
  'up to 1 mm': 'depth.1',
  'up to 1.5 mm': 'depth.1.5',
  'over 1.5 mm': 'depth.over',
} as const;

/** A group of courses in words. */
export function useGroupName() {
  const say = useTexts('outcomes');
  return (dimension: Dimension, { group, name }: { group: string; name?: string | undefined }): string => {
    if (group === UNKNOWN) return say('unknown');
    if (dimension === 'scar-type') return say(`scar.${group as ScarType}`);
    if (dimension === 'skin-type') return ROMAN[Number(group) - 1] ?? group;
    if (dimension === 'depth') return say(DEPTHS[group as keyof typeof DEPTHS]);
    return name ?? group;
  };
}
