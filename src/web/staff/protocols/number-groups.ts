import { type NumberTopic, numberTopics } from '../../../clinical/clinical-number.ts';
import { type ProtocolKey, protocolKeys } from '../../../clinical/protocol.ts';
import { topicOf } from '../../../clinical/protocol-topics.ts';

export type NumberGroup = { readonly topic: NumberTopic; readonly keys: readonly ProtocolKey[] };

/** Numbers by the part of the work they belong to, in the order of a protocol. */
export function groupsOf(keys: readonly ProtocolKey[] = protocolKeys): readonly NumberGroup[] {
  const topics = new Set(keys.map(topicOf));
  return numberTopics
    .filter((topic) => topics.has(topic))
    .map((topic) => ({ topic, keys: keys.filter((key) => topicOf(key) === topic) }));
}
