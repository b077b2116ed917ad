import {
  failpointModes,
  failpoints,
  type FailpointMode,
  type FailpointName,
} from '@app/service-kit';
import type { ServiceMember } from './fleet.js';

/** One point at which one service fails in one way. `service` is null for the provisioner. */
export interface FailpointCase {
  readonly name: FailpointName;
  readonly mode: FailpointMode;
  readonly service: ServiceMember | null;
}

/** Who passes a point, by the first word of its name. */
const passedBy: Readonly<Record<string, readonly (ServiceMember | null)[]>> = {
  migration: [null],
  handover: ['sync-service'],
  tokens: ['sync-service'],
  sync: ['sync-service'],
  schedule: ['sync-service'],
  outbox: ['sync-service', 'enrichment-service'],
  relay: ['sync-service', 'enrichment-service'],
  reconcile: ['sync-service', 'enrichment-service'],
  inbox: ['enrichment-service', 'gallery-service'],
  attach: ['enrichment-service'],
};

/** Every point, in every service that passes it, in every way it can fail. */
export function failpointCases(only: string): FailpointCase[] {
  const names = (Object.keys(failpoints) as FailpointName[]).filter((name) =>
    name.startsWith(only),
  );
  return names.flatMap((name) => {
    const services = passedBy[name.split('.')[0] ?? ''];
    if (services === undefined) throw new Error(`nobody is known to pass ${name}`);
    return services.flatMap((service) => failpointModes.map((mode) => ({ name, mode, service })));
  });
}
