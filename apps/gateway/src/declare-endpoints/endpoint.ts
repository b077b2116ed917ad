import type { ApiScope, ProblemCode } from '@app/contracts';
import {
  applyDecorators,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import type { z } from 'zod';

/**
 * Who may call an endpoint. `anyone`: no session is looked at; `personal`: anyone, and the answer depends on who asks;
 * `gallery`: anyone once the gallery is published, the admin always; `signed_in`: whoever is signed in; `admin`: the admin.
 */
export type Access = 'anyone' | 'personal' | 'gallery' | 'signed_in' | 'admin';

/** Which bucket a call is counted against: see `limit-requests/`. `expensive` is for reads that cost more than a look. */
export type LimitClass = 'none' | 'read' | 'expensive' | 'sign_in' | 'write';

export interface EndpointAnswer {
  readonly description: string;
  readonly mediaType?: string;
  readonly schema?: z.ZodType;
  readonly example?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One endpoint of the gateway. The route, its guards, its inputs and its page in the OpenAPI document all come from
 * here, so that they cannot disagree.
 */
export interface EndpointContract {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments that start with a colon are parameters. */
  readonly path: `/${string}`;
  readonly tag: 'Gallery' | 'Session' | 'Account' | 'Admin' | 'Operations';
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  /** The scope that an API token needs; null where none will do. Left out, it follows from `access`: `scopeOf`. */
  readonly scope?: ApiScope | null;
  readonly limit: LimitClass;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** True where somebody else writes the query and may add to it. */
  readonly looseQuery?: boolean;
  readonly body?: z.ZodType;
  readonly bodyExample?: unknown;
  /** By status; the lowest one is the usual answer. */
  readonly answers: Readonly<Record<number, EndpointAnswer>>;
  /** Problems beside those that follow from access, limit and inputs. */
  readonly problems?: readonly ProblemCode[];
}

/** Declares an endpoint. It exists for type inference: the result is the argument. */
export function defineEndpoint<const T extends EndpointContract>(contract: T): T {
  return contract;
}

const ENDPOINT = Symbol('ENDPOINT');

/** Makes a controller's method the handler of an endpoint. */
export function Endpoint(contract: EndpointContract): MethodDecorator {
  const [status] = Object.keys(contract.answers);
  return applyDecorators(
    RequestMapping({ path: contract.path, method: RequestMethod[contract.method] }),
    HttpCode(Number(status)),
    SetMetadata(ENDPOINT, contract),
  );
}

/**
 * The endpoint that is being called.
 * @throws where a handler was declared without one: it would be open to everybody
 */
export function endpointOf(reflector: Reflector, context: ExecutionContext): EndpointContract {
  const contract = reflector.get<EndpointContract | undefined>(ENDPOINT, context.getHandler());
  if (contract === undefined) {
    throw new Error(`${context.getClass().name}.${context.getHandler().name} has no endpoint`);
  }
  return contract;
}
