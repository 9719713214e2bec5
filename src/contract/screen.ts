import { z } from 'zod';
import { deviceIds } from '../clinical/device-labels.ts';
import { deviceIdOf, isRadiofrequency } from '../clinical/devices.ts';
import { protocolNames, protocols } from '../clinical/protocols.ts';
import {
  conditionCodes,
  pregnancyAnswers,
  procedureCodes,
  routes,
  type ScreenRequest,
  type StatusWord,
  sexes,
  statusWords,
} from '../clinical/screen-request.ts';
import { type ScreenAnswer, screen } from '../clinical/screening.ts';
import { scarTypes } from '../clinical/zones.ts';
import { isIsoDate } from '../kernel/day.ts';
import { isoDateSchema } from './dates.ts';
import { decisionSchema, findingSchema, languageSchema } from './finding.ts';
import { dateFaults, FIRST_DAY, isWithinReach, LAST_DAY } from './screen-dates.ts';
import { defineVerb } from './verb.ts';

const MOST_ENTRIES = 200;
const LONGEST_NAME = 200;
const LONGEST_LABEL = 20_000;
const DEEPEST_MM = 5;

// A text that is no day at all has been told so already.
const day = isoDateSchema.refine((date) => !isIsoDate(date) || isWithinReach(date), {
  error: `must lie between ${FIRST_DAY} and ${LAST_DAY}`,
});

const oneOf = <Codes extends readonly string[]>(codes: Codes) =>
  z.enum(codes, { error: `must be one of: ${codes.join(', ')}` });

const unknown = z.literal('unknown');
const dayOrUnknown = z.union([day, unknown], { error: 'must be a date that exists, or "unknown"' });
const lastDay = z.union([day, z.literal('ongoing'), unknown], {
  error: 'must be a date that exists, "ongoing" or "unknown"',
});
const yesNoUnknown = z.union([z.boolean(), unknown], { error: 'must be true, false or "unknown"' });

const list = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .union(
      [
        z.array(entry).max(MOST_ENTRIES, { error: `must not hold more than ${MOST_ENTRIES} entries` }),
        unknown,
      ],
      { error: 'must be a list, or "unknown"' },
    )
    .optional();

const name = (what: string) =>
  z
    .string({ error: `must be ${what}` })
    .max(LONGEST_NAME, { error: `must be no longer than ${LONGEST_NAME} characters` })
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: `must be ${what}` });

const statuses = Object.keys(statusWords) as [StatusWord, ...StatusWord[]];

export const conditionSchema = z.strictObject({
  code: oneOf(conditionCodes),
  status: oneOf(statuses).optional(),
  inField: yesNoUnknown.optional(),
  lastEpisode: dayOrUnknown.optional(),
  startsOn: dayOrUnknown.optional(),
});

export const medicineSchema = z.strictObject({
  name: name('the name of a medicine'),
  route: oneOf(routes).optional(),
  lastDose: lastDay.optional(),
  highDose: yesNoUnknown.optional(),
});

const labelMessage = 'must be the list of ingredients as it stands on the pack';

const skinCareSchema = z.strictObject({
  label: z
    .string({ error: labelMessage })
    .max(LONGEST_LABEL, { error: `must be no longer than ${LONGEST_LABEL} characters` })
    .refine((text) => /[\p{L}\p{N}]/u.test(text), { error: labelMessage }),
  lastUse: lastDay.optional(),
});

const procedureSchema = z.strictObject({
  code: oneOf(procedureCodes),
  on: dayOrUnknown.optional(),
  inField: yesNoUnknown.optional(),
});

const sunSchema = z.strictObject({
  sunburn: yesNoUnknown.optional(),
  lastTan: z
    .union([day, z.literal('none'), z.null(), unknown], {
      error: 'must be a date that exists, "none" or "unknown"',
    })
    .optional(),
  planned: list(z.strictObject({ from: day, to: day })),
});

const fitzpatrickSchema = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), unknown],
  { error: 'must be a number from 1 to 6, or "unknown"' },
);

const deviceSchema = name('the name of a device').refine(
  (text) => deviceIdOf(text) !== undefined || isRadiofrequency(text),
  { error: `must be one of: ${deviceIds.join(', ')}; radiofrequency devices are answered with a stop` },
);

/** What was answered up to `asOf`. Every field but `asOf` may be left out; what a rule needs then is a finding. */
const screenRequest = z
  .strictObject({
    asOf: day,
    protocol: oneOf(protocolNames).default('default'),
    language: languageSchema.optional(),
    session: day.optional(),
    birthDate: dayOrUnknown.optional(),
    sex: oneOf(sexes).optional(),
    fitzpatrick: fitzpatrickSchema.optional(),
    scarTypes: list(oneOf(scarTypes)),
    pregnancy: oneOf(pregnancyAnswers).optional(),
    conditions: list(conditionSchema),
    medicines: list(medicineSchema),
    skinCare: list(skinCareSchema),
    procedures: list(procedureSchema),
    allergies: list(name('the name of what the person is allergic to')),
    sun: z.union([sunSchema, unknown], { error: 'must be the answers about sun, or "unknown"' }).optional(),
    underInfluence: yesNoUnknown.optional(),
    device: deviceSchema.optional(),
    depthMm: z
      .number({ error: 'must be a depth in mm' })
      .positive({ error: 'must be more than 0 mm' })
      .max(DEEPEST_MM, { error: `must be at most ${DEEPEST_MM} mm` })
      .optional(),
  })
  .superRefine(
    (request, context) => {
      for (const { path, message } of dateFaults(request))
        context.addIssue({ code: 'custom', path, message });
    },
    // Faults of order are told together with faults of shape, so that one round mends them all.
    { when: () => true },
  )
  .meta({ id: 'ScreenRequest' }) as unknown as z.ZodType<
  ScreenRequest & { readonly protocol: (typeof protocolNames)[number] }
>;

const screenAnswer = z
  .object({
    decision: decisionSchema,
    earliest: isoDateSchema.optional(),
    findings: z.array(findingSchema),
    protocol: z.object({ name: z.string(), version: z.string() }),
  })
  .meta({ id: 'ScreenAnswer' }) as unknown as z.ZodType<ScreenAnswer>;

/** Whether needling is safe for somebody, and from which day on. */
export const screenVerb = defineVerb({
  name: 'screen',
  summary: 'Decide whether somebody may be treated, and from when, with every reason and its sources',
  request: screenRequest,
  answer: screenAnswer,
  run: ({ protocol, ...request }) => screen(request, protocols[protocol]),
  example: {
    asOf: '2026-12-01',
    protocol: 'default',
    birthDate: '1999-04-02',
    sex: 'female',
    fitzpatrick: 4,
    scarTypes: ['rolling', 'boxcar-shallow'],
    pregnancy: 'no',
    conditions: [{ code: 'herpes-labialis', status: 'past', inField: true, lastEpisode: '2026-09-01' }],
    medicines: [{ name: 'isotretinoin', route: 'oral', lastDose: '2026-08-15' }],
    skinCare: [{ label: 'Aqua, Glycerin, Retinol, Citric Acid', lastUse: '2026-11-29' }],
    procedures: [{ code: 'filler', on: '2026-10-01', inField: true }],
    allergies: ['lidocaine'],
    sun: {
      sunburn: false,
      lastTan: '2026-11-20',
      planned: [{ from: '2027-01-03', to: '2027-01-10' }],
    },
  },
});
