import type { PersonList, Registration } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { Farewell } from '../forget-person/farewell.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import {
  listPeopleEndpoint,
  removePersonEndpoint,
  setRegistrationEndpoint,
} from './people.endpoints.js';
import { PersonListRepository } from './person-list.repository.js';
import { RegistrationDoor } from './registration-door.js';

/** How many people the list shows. */
const LISTED_PEOPLE = 500;

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PersonListRepository,
    private readonly farewell: Farewell,
    private readonly registration: RegistrationDoor,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Endpoint(listPeopleEndpoint)
  async list(): Promise<PersonList> {
    return { items: await this.people.list(this.clock.now(), LISTED_PEOPLE) };
  }

  @Endpoint(removePersonEndpoint)
  async remove(
    @CurrentUser() user: CurrentUser,
    @Param({ schema: removePersonEndpoint.params }) params: { readonly id: string },
  ): Promise<void> {
    if (params.id === user.id) {
      throw new RequestProblem('conflict', 'This is you: delete your own account instead.');
    }
    await this.farewell.remove(params.id);
  }

  @Endpoint(setRegistrationEndpoint)
  async setRegistration(
    @Body({ schema: setRegistrationEndpoint.body }) body: Registration,
  ): Promise<Registration> {
    await this.registration.set(body.open);
    return { open: body.open };
  }
}
