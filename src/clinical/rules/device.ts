import { isRadiofrequency } from '../devices.ts';
import { type Context, type Hit, type Judge, no, type RuleDefinition, setting } from './rule.ts';

export const deviceRules = {
  'radiofrequency-device': { sources: ['cfr-878-4430'], effects: ['stop'] },
  'depth-above-limit': { sources: ['skinpen-settings', 'k182407'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type DeviceRule = keyof typeof deviceRules;

const judgeDepth = (context: Context): readonly Hit<DeviceRule>[] => {
  const depth = context.request.depthMm;
  if (depth === undefined) return no;
  const byProtocol = setting(context, 'maxDepthMm');
  const byLabel = context.label?.maxDepthMm ?? byProtocol;
  const limit = Math.min(byProtocol, byLabel);
  if (depth <= limit) return no;
  return [
    {
      rule: 'depth-above-limit',
      effect: 'clinician',
      answers: ['/depthMm'],
      names: { depth: String(depth), limit: String(limit) },
      decidedBy: byLabel < byProtocol ? 'label' : 'protocol',
    },
  ];
};

/** The device and how deep it would go. The labelled depth is a line to point out, not a wall. */
export const judgeDevice: Judge<DeviceRule> = (context) => {
  const { device } = context.request;
  const refused = device !== undefined && context.label === undefined && isRadiofrequency(device);
  return refused
    ? [{ rule: 'radiofrequency-device', effect: 'stop', answers: ['/device'], names: { device } }]
    : judgeDepth(context);
};
