import { type DeviceId, deviceIds } from './device-labels.ts';
import { fold } from './inci-fold.ts';

/**
 * Radiofrequency microneedling devices, by the names they are sold under. They heat the skin and are another class of
 * device; nothing in Stipple was made for them.
 */
const radiofrequencyDevices = [
  'morpheus8',
  'morpheus 8',
  'secret rf',
  'secret pro',
  'vivace',
  'virtue rf',
  'potenza',
  'genius rf',
  'infini',
  'intracel',
  'intensif',
  'profound rf',
  'sylfirm',
  'sylfirm x',
  'fractora',
  'scarlet rf',
  'scarlet s',
  'legend pro',
  'exion',
  'pixel8 rf',
  'agnes rf',
  'eunoia',
  'rf microneedling',
  'radiofrequency microneedling',
  'microagujas con radiofrecuencia',
] as const;

const plain = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const squeeze = (words: string): string => words.replaceAll(' ', '');

/** Whether the name is that of a radiofrequency device, or says so itself. */
export function isRadiofrequency(name: string): boolean {
  const words = plain(name);
  if (/\b(rf|radio ?frequency|radiofrecuencia)\b/.test(words)) return true;
  return radiofrequencyDevices.some(
    (device) => words.startsWith(`${device} `) || squeeze(words) === squeeze(device),
  );
}

const NAMES: ReadonlyMap<string, DeviceId> = new Map([
  ...deviceIds.map((id) => [plain(id), id] as const),
  ['skinpen', 'skinpen-precision'],
  ['amiea med exceed', 'exceed'],
  ['amiea exceed', 'exceed'],
]);

/** The device whose label is known under this id or name. */
export const deviceIdOf = (name: string): DeviceId | undefined => NAMES.get(plain(name));
