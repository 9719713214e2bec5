import type { RecordState, ZoneEntry } from '../../../clinical/session-record.ts';
import { scoreTexts } from '../../../clinical/texts/scores.ts';
import { isZone } from '../../../clinical/zones.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';

/** The name of a zone, or of a region that must be left alone. */
export function useZoneName(): (zone: ZoneEntry['zone']) => string {
  const texts = scoreTexts[useLanguage()];
  return (zone) => (isZone(zone) ? texts.zones[zone] : texts.excluded[zone]);
}

/** "1.5 mm, 4 passes, pinpoint bleeding": what is known of a zone. */
export function useZoneSummary(): (entry: RecordState['zones'][number]) => string {
  const say = useTexts('treat');
  return ({ depthMm, passes, endpoint }) =>
    [
      say('zone.depth.value', { depth: depthMm }),
      passes === undefined ? '' : say('zone.passes.value', { count: passes }),
      endpoint === undefined ? '' : say(`endpoint.${endpoint}`).toLocaleLowerCase(),
    ]
      .filter(Boolean)
      .join(', ');
}
