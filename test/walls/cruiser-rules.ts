import type { IForbiddenRuleType } from 'dependency-cruiser';
import { rooms } from '../../rooms.ts';

const testFiles = '\\.(test|bench)\\.tsx?$';

/** One rule a room: what is not allowed is forbidden. */
const roomRules: IForbiddenRuleType[] = Object.entries(rooms).map(([name, room]) => ({
  name: `room-${name}`,
  comment: `${name}/ may import ${room.rooms.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `(^|/)src/${name}/`, pathNot: testFiles },
  to: { path: '(^|/)src/', pathNot: `(^|/)src/(${[name, ...room.rooms].join('|')})/` },
}));

/** Pure rooms know no package and no part of the platform, but for the named wrappers. */
const pureRules: IForbiddenRuleType[] = Object.entries(rooms)
  .filter(([, room]) => room.zone === 'pure')
  .map(([name, room]) => ({
    name: `pure-${name}`,
    severity: 'error',
    from: {
      path: `(^|/)src/${name}/`,
      pathNot: [
        testFiles,
        ...(room.packages ?? []).flatMap((one) => (one.in === undefined ? [] : [`src/${one.in}$`])),
      ],
    },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'core', 'unknown', 'undetermined'],
    },
  }));

export const forbidden: IForbiddenRuleType[] = [
  ...roomRules,
  ...pureRules,
  {
    name: 'no-cycle',
    comment: 'a circle closed by a type alone, or by a part fetched later, is none when the program runs',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
  },
  {
    name: 'no-attic',
    comment: 'every file of src/ lies in a room of rooms.ts',
    severity: 'error',
    from: { path: '(^|/)src/', pathNot: `(^|/)src/(${Object.keys(rooms).join('|')})/` },
    to: {},
  },
  {
    name: 'no-attic-target',
    severity: 'error',
    from: {},
    to: { path: '(^|/)src/', pathNot: `(^|/)src/(${Object.keys(rooms).join('|')})/` },
  },
  {
    name: 'not-resolvable',
    comment: 'what ends in ?url is an address that the build resolves',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\?url$' },
  },
];
