import type { listProtocols, ProtocolStatus, readProtocol } from '../../../contract/protocols.ts';
import type { Answer } from '../../../contract/route.ts';

export type Named = Answer<typeof listProtocols>['protocols'][number];
export type Version = Named['versions'][number];
export type Protocol = Answer<typeof readProtocol>;
export type Change = Version['changes'][number];

const USABLE: readonly ProtocolStatus[] = ['shipped', 'in-force'];

/** The version new courses start on: the one in force, or what this release ships. */
export const usableVersion = ({ versions }: Named): Version | undefined =>
  versions.find(({ status }) => USABLE.includes(status));

/** The version a name stands for in a list: the usable one, else the newest. */
export const foremost = (named: Named): Version | undefined => usableVersion(named) ?? named.versions[0];

/** The version that waits for a signature. */
export const waitingVersion = ({ versions }: Named): Version | undefined =>
  versions.find(({ status }) => status === 'proposed');

const SIGNERS: readonly string[] = ['safety-lead', 'owner'];

/** Who may propose, sign off and withdraw. The server decides again. */
export const maySign = (role: string): boolean => SIGNERS.includes(role);

/** `default 1.0.0`: how a version is written in an address and in a list. */
export const refText = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name} ${version}`;

/** The name and version of a reference; the version is what follows the last space. */
export function refFrom(text: string): { readonly name: string; readonly version: string } {
  const space = text.lastIndexOf(' ');
  return { name: text.slice(0, space), version: text.slice(space + 1) };
}
