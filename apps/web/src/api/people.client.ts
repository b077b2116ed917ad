import type { PersonList, Registration } from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

export function fetchPeople(signal?: AbortSignal): Promise<PersonList> {
  return getJson('/api/admin/users', signal);
}

export function removePerson(id: string): Promise<void> {
  return sendJson('DELETE', `/api/admin/users/${encodeURIComponent(id)}`);
}

/** Whether new people may sign in. */
export function setRegistration(open: boolean): Promise<Registration> {
  return sendJson('PUT', '/api/admin/registration', { open });
}
