import {
  enrichmentStatusSchema,
  gallerySummarySchema,
  libraryStatusSchema,
  problemDetailsSchema,
  sessionViewSchema,
  syncRunListSchema,
  syncRunSchema,
  type EnrichmentStatus,
  type GallerySummary,
  type LibraryStatus,
  type SessionView,
  type SyncMode,
  type SyncRun,
} from '@app/contracts';
import type { z } from 'zod';
import { PlainError } from '../stack/plain-error.js';
import type { Browser, Page } from './browser.js';

/** The gateway refused, or answered with something else than agreed. */
export class GatewayError extends PlainError {
  override readonly name = 'GatewayError';
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** The gateway's API, used with the session of a browser. Every method throws `GatewayError` or `BrowserError`. */
export class GatewayClient {
  constructor(
    private readonly browser: Browser,
    private readonly gatewayUrl: string,
  ) {}

  session(): Promise<SessionView> {
    return this.get('/api/me', sessionViewSchema);
  }

  library(): Promise<LibraryStatus> {
    return this.get('/api/admin/library', libraryStatusSchema);
  }

  enrichment(): Promise<EnrichmentStatus> {
    return this.get('/api/admin/enrichment', enrichmentStatusSchema);
  }

  gallery(): Promise<GallerySummary> {
    return this.get('/api/gallery', gallerySummarySchema);
  }

  syncRun(id: string): Promise<SyncRun> {
    return this.get(`/api/admin/syncs/${id}`, syncRunSchema);
  }

  /** The newest runs first. */
  async syncRuns(): Promise<readonly SyncRun[]> {
    return (await this.get('/api/admin/syncs', syncRunListSchema)).items;
  }

  /** Starts a run, or answers with the one that is active. */
  startSync(mode: SyncMode = 'full'): Promise<SyncRun> {
    return this.write('/api/admin/syncs', { mode }, syncRunSchema);
  }

  async signOut(): Promise<void> {
    const page = await this.browser.open(`${this.gatewayUrl}/auth/sign-out`, this.writing({}));
    if (page.status >= 400) throw refusal('/auth/sign-out', page);
  }

  private async get<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
    return parse(path, await this.browser.open(`${this.gatewayUrl}${path}`), schema);
  }

  private async write<T extends z.ZodType>(
    path: string,
    json: unknown,
    schema: T,
  ): Promise<z.infer<T>> {
    const page = await this.browser.open(`${this.gatewayUrl}${path}`, this.writing(json));
    return parse(path, page, schema);
  }

  private writing(json: unknown): {
    method: string;
    headers: Record<string, string>;
    json: unknown;
  } {
    return { method: 'POST', headers: { origin: this.gatewayUrl }, json };
  }
}

function parse<T extends z.ZodType>(path: string, page: Page, schema: T): z.infer<T> {
  if (page.status < 200 || page.status > 299) throw refusal(path, page);
  const parsed = schema.safeParse(jsonOf(page.body));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new GatewayError(`${path} answered unexpectedly: ${problems.join('; ')}`, page.status);
}

function refusal(path: string, page: Page): GatewayError {
  const problem = problemDetailsSchema.safeParse(jsonOf(page.body));
  const detail = problem.success ? `${problem.data.code}: ${problem.data.detail}` : 'no details';
  return new GatewayError(`${path} answered with HTTP ${page.status} (${detail})`, page.status);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
