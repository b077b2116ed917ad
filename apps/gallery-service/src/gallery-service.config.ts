import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

export const galleryServiceConfigSchema = z.object(serviceConfigShape);
export type GalleryServiceConfig = z.infer<typeof galleryServiceConfigSchema>;

/** @throws ConfigError */
export function readGalleryServiceConfig(): GalleryServiceConfig {
  return readConfig('gallery-service', galleryServiceConfigSchema, process.env);
}
