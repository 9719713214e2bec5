/** Where the text of a document says one field twice: JSON.parse would keep the last and lose the first silently. */
export type RepeatedField = { readonly path: readonly (string | number)[] };

type Level = { readonly keys: Set<string> | undefined; step: string | number };

/** The index just behind the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Whether the string that ended at `end` names a field. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r') at += 1;
  return text[at] === ':';
}

const pathOf = (levels: readonly Level[]): (string | number)[] => levels.map(({ step }) => step);

/** Notes a field's name at its level; answers its path when it was there before. */
function named(name: string, levels: readonly Level[]): RepeatedField | undefined {
  const level = levels.at(-1);
  if (level?.keys === undefined) return undefined;
  const repeated = level.keys.has(name);
  level.keys.add(name);
  level.step = name;
  return repeated ? { path: pathOf(levels) } : undefined;
}

function punctuated(character: string, levels: Level[]): void {
  const level = levels.at(-1);
  if (character === '{') levels.push({ keys: new Set(), step: '' });
  else if (character === '[') levels.push({ keys: undefined, step: 0 });
  else if (character === '}' || character === ']') levels.pop();
  else if (character === ',' && level !== undefined && typeof level.step === 'number') level.step += 1;
}

/** Every field that a JSON text, known to be well formed, gives more than once in one object. */
export function repeatedFields(text: string): readonly RepeatedField[] {
  const found: RepeatedField[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character !== '"') {
      punctuated(character, levels);
      continue;
    }
    const end = endOfString(text, at);
    if (isKey(text, end)) {
      const repeated = named(JSON.parse(text.slice(at, end)) as string, levels);
      if (repeated !== undefined) found.push(repeated);
    }
    at = end - 1;
  }
  return found;
}
