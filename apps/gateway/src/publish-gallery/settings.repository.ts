import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SettingsEntity } from '../database/entities/settings.entity.js';

/** The one row of `gateway.settings`. */
@Injectable()
export class SettingsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isGalleryPublished(): Promise<boolean> {
    const settings = await this.dataSource
      .getRepository(SettingsEntity)
      .findOneBy({ single: true });
    return settings?.galleryPublished ?? false;
  }

  async publishGallery(galleryPublished: boolean, now: Date): Promise<void> {
    await this.dataSource
      .getRepository(SettingsEntity)
      .upsert({ single: true, galleryPublished, updatedAt: now }, ['single']);
  }

  /** Null where the admin has not decided. */
  async isRegistrationOpen(): Promise<boolean | null> {
    const settings = await this.dataSource
      .getRepository(SettingsEntity)
      .findOneBy({ single: true });
    return settings?.registrationOpen ?? null;
  }

  async openRegistration(registrationOpen: boolean, now: Date): Promise<void> {
    await this.dataSource
      .getRepository(SettingsEntity)
      .update({ single: true }, { registrationOpen, updatedAt: now });
  }

  /** Writes the settings of a new installation. @returns whether this was the first start */
  async initialise(galleryPublished: boolean, now: Date): Promise<boolean> {
    const result = await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(SettingsEntity)
      .values({ single: true, galleryPublished, updatedAt: now })
      .orIgnore()
      .returning('single')
      .execute();
    return Array.isArray(result.raw) && result.raw.length === 1;
  }
}
