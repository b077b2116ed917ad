import { All, Controller, UseFilters } from '@nestjs/common';
import { WebApiErrorFilter } from './web-api-error.filter.js';
import { WebApiError } from './web-api.errors.js';

/** Whatever else is asked of the Web API, by whatever method. */
@Controller('spotify')
@UseFilters(WebApiErrorFilter)
export class UnknownPathController {
  @All('*')
  refuse(): never {
    throw new WebApiError('unknown_path');
  }
}
