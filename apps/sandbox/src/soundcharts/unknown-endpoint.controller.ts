import { All, Controller, UseFilters, UseGuards } from '@nestjs/common';
import { CredentialsGuard } from './credentials.guard.js';
import { SoundchartsErrorFilter } from './soundcharts-error.filter.js';
import { SoundchartsError } from './soundcharts.errors.js';

/** Whatever else is asked of SoundCharts, by whatever method. */
@Controller('soundcharts')
@UseGuards(CredentialsGuard)
@UseFilters(SoundchartsErrorFilter)
export class UnknownEndpointController {
  @All('*')
  refuse(): never {
    throw new SoundchartsError('not_found');
  }
}
