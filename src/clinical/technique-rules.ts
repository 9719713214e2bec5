import { addDays, daysBetween } from '../kernel/day.ts';
import { numberOf } from './protocol.ts';
import type { TechniqueContext, TechniqueHit } from './technique-context.ts';
import { restAfter } from './technique-rest.ts';
import { topicalKind } from './technique-topicals.ts';
import { zoneHits } from './technique-zones.ts';

function deviceHits({ isRadiofrequency, label, deviceName }: TechniqueContext): readonly TechniqueHit[] {
  const said = { answers: ['/device'], values: { device: deviceName } };
  if (isRadiofrequency)
    return [{ rule: 'device-radiofrequency', effect: 'stop', sources: ['cfr-878-4430'], ...said }];
  return label === undefined
    ? [{ rule: 'device-unknown', effect: 'clinician', sources: ['cfr-878-4430'], ...said }]
    : [];
}

function skinTypeHits({ label, fitzpatrick }: TechniqueContext): readonly TechniqueHit[] {
  if (label?.fitzpatrick === undefined) return [];
  const { low, high } = label.fitzpatrick;
  const said = {
    effect: 'clinician',
    answers: ['/fitzpatrick'],
    values: { device: label.name, low, high },
    sources: label.sources,
    decidedBy: 'label',
  } as const;
  if (fitzpatrick === undefined || fitzpatrick === 'unknown') return [{ rule: 'skin-type-unknown', ...said }];
  return fitzpatrick >= low && fitzpatrick <= high ? [] : [{ rule: 'skin-type-outside-label', ...said }];
}

/** Nothing but glide or sterile saline while channels count as open: granulomas followed vitamin C serums. */
function topicalHits({ topicals, openUntilMs, msOf }: TechniqueContext): readonly TechniqueHit[] {
  return topicals.flatMap(({ name, at: moment }, index): TechniqueHit[] => {
    const kind = topicalKind(name);
    const isOpen = openUntilMs === undefined || msOf(moment) < openUntilMs;
    if (kind === 'plain' || !isOpen) return [];
    const said = { answers: [`/topicals/${index}`], values: { name } };
    return kind === 'blood-product'
      ? [
          {
            rule: 'topical-blood',
            effect: 'clinician',
            sources: ['cfr-878-4430', 'blood-product-record'],
            ...said,
          },
        ]
      : [
          {
            rule: 'topical-blocked',
            effect: 'stop',
            sources: ['soltani-2014', 'friedmann-2024', 'cfr-878-4430'],
            ...said,
          },
        ];
  });
}

function restHits({ on, previous, protocol }: TechniqueContext): readonly TechniqueHit[] {
  if (on === undefined || previous === undefined) return [];
  const rest = restAfter(previous.maxDepthMm, {
    gapShortestDays: numberOf(protocol, 'gapShortestDays'),
    gapIdealDays: numberOf(protocol, 'gapIdealDays'),
  });
  const days = daysBetween(previous.on, on);
  const said = {
    answers: ['/on', '/previous/on'],
    values: { days, shortest: rest.shortest, ideal: rest.ideal },
  };
  if (days < rest.shortest)
    return [
      {
        rule: 'rest-too-short',
        effect: 'defer',
        until: addDays(previous.on, rest.shortest),
        sources: ['clinic-intervals', 'harris-2015', 'nct02646917'],
        decidedBy: 'protocol',
        ...said,
      },
    ];
  return days < rest.ideal
    ? [
        {
          rule: 'rest-short',
          effect: 'caution',
          sources: ['harris-2015', 'nct02646917', 'clinic-intervals'],
          ...said,
        },
      ]
    : [];
}

/** Everything the record shows against label, protocol and the field. */
export const techniqueHits = (context: TechniqueContext): readonly TechniqueHit[] => [
  ...deviceHits(context),
  ...skinTypeHits(context),
  ...zoneHits(context),
  ...topicalHits(context),
  ...restHits(context),
];
