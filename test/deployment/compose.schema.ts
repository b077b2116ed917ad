import { z } from 'zod';

const names = z.array(z.string());
const duration = z.string().regex(/^\d+(ms|s|m)$/);

const healthcheckSchema = z.union([
  z.strictObject({ disable: z.literal(true) }),
  z.strictObject({
    test: z.tuple([z.literal('CMD')], z.string()),
    interval: duration,
    timeout: duration,
    retries: z.int().positive(),
  }),
]);

/** `address:port:container port` */
const portSchema = z.string().regex(/^.+:.+:\d+$/);

const serviceSchema = z.strictObject({
  image: z.string().optional(),
  build: z
    .strictObject({ context: z.literal('.'), dockerfile: z.string(), target: z.string() })
    .optional(),
  command: names.optional(),
  user: z.string().optional(),
  profiles: names.optional(),
  restart: z.enum(['no', 'unless-stopped']),
  init: z.boolean(),
  read_only: z.boolean(),
  cap_drop: names,
  security_opt: names,
  tmpfs: names,
  shm_size: z.string().optional(),
  stop_grace_period: duration,
  logging: z.strictObject({ driver: z.string(), options: z.record(z.string(), z.string()) }),
  environment: z.record(z.string(), z.string()),
  ports: z.array(portSchema).optional(),
  volumes: names.optional(),
  networks: z.union([names, z.record(z.string(), z.strictObject({ aliases: names }))]),
  healthcheck: healthcheckSchema.optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({
        condition: z.enum(['service_healthy', 'service_completed_successfully']),
      }),
    )
    .optional(),
});
export type ComposeService = z.infer<typeof serviceSchema>;

/** As much of the Compose specification as `docker-compose.yml` uses; a misspelt key is refused. */
export const composeSchema = z.object({
  name: z.string(),
  services: z.record(z.string(), serviceSchema),
  networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.strictObject({})),
});
