import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the admin decided for the whole installation: one row, or none before the first start. */
@Entity({ name: 'settings' })
@Check('settings_single', 'single')
export class SettingsEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'settings_pkey' })
  single!: boolean;

  @Column('boolean', { name: 'gallery_published' })
  galleryPublished!: boolean;

  /** Null until the admin has decided: what REGISTRATION says holds then. */
  @Column('boolean', { name: 'registration_open', nullable: true })
  registrationOpen!: boolean | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
