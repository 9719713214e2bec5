import { adoptProtocol, listAdoptions, previewAdoption } from '../care/protocol-adopt.ts';
import { proposeProtocol } from '../care/protocol-propose.ts';
import { signOffProtocol, withdrawProtocol } from '../care/protocol-sign.ts';
import { listProtocols, readProtocol } from '../care/protocol-view.ts';
import * as routes from '../contract/protocols.ts';
import type { Serve } from './serve.ts';

export function protocolRoutes(serve: Serve): void {
  serve(routes.listProtocols, (work) => listProtocols(work));
  serve(routes.readProtocol, (work, { params, query }) => readProtocol(work, { ...params, ...query }));
  serve(routes.proposeProtocol, (work, { body }) => proposeProtocol(work, body));
  serve(routes.signOffProtocol, (work, { params, body }) => signOffProtocol(work, params.id, body.name));
  serve(routes.withdrawProtocol, (work, { params, body }) => withdrawProtocol(work, params.id, body.reason));
  serve(routes.previewAdoption, (work, { params, body }) => previewAdoption(work, params.id, body));
  serve(routes.adoptProtocol, (work, { params, body }) => adoptProtocol(work, params.id, body));
  serve(routes.listAdoptions, (work, { params }) => listAdoptions(work, params.id));
}
