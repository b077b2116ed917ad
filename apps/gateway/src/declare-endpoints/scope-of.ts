import type { ApiScope } from '@app/contracts';
import type { EndpointContract } from './endpoint.js';

/**
 * The scope with which an API token may call an endpoint; null where no token opens it. An endpoint that declares none
 * has the one that follows from who may call it.
 */
export function scopeOf({ access, method, scope }: EndpointContract): ApiScope | null {
  if (scope !== undefined) return scope;
  switch (access) {
    case 'anyone':
      return null;
    case 'personal':
      return 'account:read';
    case 'gallery':
      return 'gallery:read';
    case 'signed_in':
      return method === 'GET' ? 'account:read' : 'account:write';
    case 'admin':
      return method === 'GET' ? 'admin:read' : 'admin:write';
  }
}
