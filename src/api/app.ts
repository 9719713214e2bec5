import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Caller, Care } from '../care/care.ts';
import { Refusal } from '../contract/errors.ts';
import { alertRoutes } from './alerts.ts';
import { assessRoutes } from './assess.ts';
import { auditRoutes } from './audit.ts';
import type { Auth } from './auth.ts';
import { authRoutes, sessionAccount } from './auth-routes.ts';
import { cartridgeRoutes } from './cartridges.ts';
import { checkInRoutes } from './check-ins.ts';
import { consentRoutes } from './consents.ts';
import { courseRoutes } from './courses.ts';
import { demoRoutes, type Letter } from './demo.ts';
import { enquiryRoutes } from './enquiries.ts';
import { feedRoutes, type RenderCalendar } from './feeds.ts';
import { healthRoutes } from './health.ts';
import { outcomeRoutes } from './outcomes.ts';
import { patientRoutes } from './patients.ts';
import { peopleRoutes } from './people.ts';
import { onError } from './problems.ts';
import { protocolRoutes } from './protocols.ts';
import { recordRoutes } from './records.ts';
import { reviewRoutes } from './reviews.ts';
import { createServe } from './serve.ts';
import { siteRoutes } from './site.ts';
import { sourceRoutes } from './sources.ts';
import { verbRoutes } from './verbs.ts';
import { visitRoutes } from './visits.ts';

export type AppOptions = {
  readonly care: Care;
  readonly auth: Auth;
  readonly demo: boolean;
  /** The folder of the built pages; without it the API stands alone. */
  readonly site?: string;
  readonly log: boolean;
  /** Addresses of proxies that may say whom they speak for. */
  readonly trustProxy: readonly string[];
  readonly requestsPerMinute: number;
  readonly renderCalendar: RenderCalendar;
  /** What a demo's own mail server has received, newest first. */
  readonly outbox?: () => readonly Letter[];
};

/** Routes by pattern, never by path: a path can hold an id, a query a token. */
const logger = {
  serializers: {
    req: (request: FastifyRequest) => ({
      method: request.method,
      route: request.routeOptions?.url ?? 'none',
    }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
  },
};

/** The whole HTTP face. Nothing listens yet; tests use it by `inject`. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ? logger : false,
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    bodyLimit: 2 * 1024 * 1024,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
  // Requests are parsed against the route's schemas in serve.ts, answers too; fastify only documents them.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.setErrorHandler(onError);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: policy },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: 20 * 1024 * 1024, files: 1 } });
  await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Stipple', version: '1', description } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await registerRoutes(app, options);
  return app;
}

const description = 'A course of microneedling for acne scars, from a first question to a measured result.';

const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

async function registerRoutes(app: FastifyInstance, options: AppOptions): Promise<void> {
  const { care, auth } = options;
  const clinicOf = async (request: FastifyRequest) => {
    const clinic = await care.clinicFor(request.hostname);
    if (clinic === undefined) throw new Refusal('NOT_FOUND', 'There is no clinic in this database yet.');
    return clinic;
  };
  const caller = async (request: FastifyRequest): Promise<Caller> =>
    care.caller(await sessionAccount(auth, request), await clinicOf(request));
  const serve = createServe({ app, care, caller });

  healthRoutes(app, care);
  authRoutes(app, auth);
  verbRoutes(app);
  peopleRoutes(app, serve, caller);
  enquiryRoutes(serve);
  checkInRoutes(serve);
  alertRoutes(serve);
  recordRoutes(serve);
  cartridgeRoutes(serve);
  visitRoutes(serve);
  courseRoutes(serve);
  patientRoutes(serve);
  assessRoutes(serve);
  consentRoutes(serve);
  reviewRoutes(serve);
  outcomeRoutes(app, serve, { care, caller });
  protocolRoutes(serve);
  sourceRoutes(serve);
  auditRoutes(serve);
  feedRoutes(app, serve, { care, renderCalendar: options.renderCalendar });
  if (options.demo) demoRoutes({ app, serve, care, auth, clinicOf, outbox: options.outbox ?? (() => []) });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  if (options.site !== undefined) await siteRoutes(app, options.site);
}
