import type { Protocol } from '../clinical/protocol.ts';
import { protocolNames, protocols } from '../clinical/protocols.ts';
import { invalid } from '../contract/errors.ts';

/** A protocol by name; a name that is not known is the caller's fault, beside its field. */
export function protocolNamed(name: string, pointer = '/protocol'): Protocol {
  const known = protocolNames.find((one) => one === name);
  if (known !== undefined) return protocols[known];
  throw invalid(pointer, `There is no protocol of that name; known are ${protocolNames.join(', ')}.`);
}
